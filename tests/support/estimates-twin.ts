import { parentPort } from 'node:worker_threads'
import { type Follower, followOffices } from '../../src/estimates/follow-offices.ts'
import type { Wait } from '../../src/estimates/rules/estimate.ts'

/** The service whose tickets make the twin die, as a fault in an estimator would. */
const DEADLY = 'PASPOR'

/** Counts instead of simulating: everybody waits a second for each line that was digested. */
function createTwin(): Follower {
  const waiting = new Set<string>()
  let digested = 0
  const estimate = () => ({ p10: 0, p50: digested, p90: digested, mean: digested + 0.4 })
  return {
    digest: (event) => {
      digested++
      if (event.type === 'issued' && event.service === DEADLY) throw new Error('the twin is dead')
      if (event.type === 'issued') waiting.add(event.ticket)
      if (event.type === 'called' || event.type === 'cancelled') waiting.delete(event.ticket)
    },
    waits: (asOf, seq) => ({
      ...{ asOf, seq, counters: new Map(), served: new Map(), lineEnds: new Map() },
      tickets: new Map([...waiting].map((ticket) => [ticket, { estimate: estimate() }])),
      newcomers: new Map([
        ['KK', new Map<string, Wait>([['N', { estimate: estimate() }]])],
        ['SKCK', new Map<string, Wait>([['N', { estimate: null, reason: 'NO_COUNTER' }]])],
      ]),
    }),
  }
}

const follow = followOffices(createTwin, (said) => parentPort?.postMessage(said))
parentPort?.on('message', follow)
