import { monitorEventLoopDelay } from 'node:perf_hooks'

// Loaded into the server by the bench: says on SIGUSR2 how late its loop was since it was asked last.
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
process.on('SIGUSR2', () => {
  process.stdout.write(`loop delay p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms\n`)
  delay.reset()
})
