import { parentPort } from 'node:worker_threads'
import { followOffices } from './follow-offices.ts'
import { createEstimator } from './rules/estimator.ts'

/** The thread of the estimates. A fault in it ends it; who started it starts it anew. */
const follow = followOffices(createEstimator, (said) => parentPort?.postMessage(said))
parentPort?.on('message', follow)
