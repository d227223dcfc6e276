import { Cron } from 'croner'

export type Jobs = {
  every: (pattern: string, name: string, run: () => Promise<void>) => void
  stop: () => void
}

/** Work that comes by the machine's clock, one run of a job at a time; a failed run is reported and comes again. */
export function createJobs(onFault: (error: unknown, name: string) => void): Jobs {
  const running: Cron[] = []
  return {
    every: (pattern, name, run) => {
      const options = { unref: true, protect: true, catch: (error: unknown) => onFault(error, name) }
      running.push(new Cron(pattern, options, run))
    },
    stop: () => {
      for (const job of running) job.stop()
    },
  }
}
