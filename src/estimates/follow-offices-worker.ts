import { parentPort } from 'node:worker_threads'
import { stepBack } from '../platform/step-back.ts'
import { followOffices } from './follow-offices.ts'
import { createEstimator } from './rules/estimator.ts'

/**
 * The thread of the estimates. Whoever takes a number goes first. A fault in it ends it; who started it starts it
 * anew.
 */
stepBack()
const follow = followOffices(createEstimator, (said) => parentPort?.postMessage(said))
parentPort?.on('message', follow)
