import { Refusal } from './refusal.ts'

/**
 * Jobs that are done one at a time, in the order in which they were asked for. `begin` is run once all before it
 * are over, and is told how to say, once, that it is over too. False when too many are kept already: then it never
 * begins.
 */
export type OneAtATime = (begin: (over: () => void) => void) => boolean

/** `most` are kept, the one that is being done included. */
export function createOneAtATime(most: number): OneAtATime {
  const jobs: Parameters<OneAtATime>[0][] = []

  function beginFirst(): void {
    jobs[0]?.(() => {
      jobs.shift()
      beginFirst()
    })
  }

  return (begin) => {
    if (jobs.length >= most) return false
    jobs.push(begin)
    if (jobs.length === 1) beginFirst()
    return true
  }
}

/** Does a job when it is its turn. Raises what it raises, and TOO_MANY_AT_ONCE when too many are kept already. */
export function whenItsTurn<T>(oneAtATime: OneAtATime, job: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const isKept = oneAtATime((over) => {
      const done = (async () => job())()
      done.then(resolve, reject).finally(over)
    })
    if (!isKept) reject(new Refusal('TOO_MANY_AT_ONCE'))
  })
}
