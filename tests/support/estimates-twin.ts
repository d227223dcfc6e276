import { parentPort } from 'node:worker_threads'
import { type Follower, followOffices } from '../../src/estimates/follow-offices.ts'
import type { Wait, Waits } from '../../src/estimates/rules/estimate.ts'

/** The service whose tickets make the twin die, as a fault in an estimator would. */
const DEADLY = 'PASPOR'
/** The counter of which a question does the same. */
const DEADLY_COUNTER = '6'

/** Counts instead of simulating: everybody waits a second for each line that was digested. */
function createTwin(): Follower {
  const waiting = new Set<string>()
  let digested = 0
  const estimate = () => ({ p10: 0, p50: digested, p90: digested, mean: digested + 0.4 })
  const waits = (asOf: number, seq: number): Waits => ({
    ...{ asOf, seq, counters: new Map(), served: new Map(), lineEnds: new Map() },
    tickets: new Map([...waiting].map((ticket) => [ticket, { estimate: estimate() }])),
    newcomers: new Map([
      ['KK', new Map<string, Wait>([['N', { estimate: estimate() }]])],
      ['SKCK', new Map<string, Wait>([['N', { estimate: null, reason: 'NO_COUNTER' }]])],
    ]),
  })
  return {
    digest: (event) => {
      digested++
      if (event.type === 'issued' && event.service === DEADLY) throw new Error('the twin is dead')
      if (event.type === 'issued') waiting.add(event.ticket)
      if (event.type === 'called' || event.type === 'cancelled') waiting.delete(event.ticket)
    },
    waits,
    whatIf: (at, seq, { counter, services = [] }) => {
      if (counter === DEADLY_COUNTER) throw new Error('the twin is dead')
      const now = waits(at, seq)
      return {
        ...{ supposed: { counter, services }, awaited: waiting.size, saved: new Map(), now },
        opened: { ...now, tickets: new Map() },
      }
    },
  }
}

const follow = followOffices(createTwin, (said) => parentPort?.postMessage(said))
parentPort?.on('message', follow)
