import { createInterface } from 'node:readline'
import { defineCommand } from 'citty'
import { answerTrace } from '../estimates/answer-trace.ts'
import { createEstimator } from '../estimates/rules/estimator.ts'
import { orFail } from './ending.ts'

export const estimate = defineCommand({
  meta: { name: 'estimate', description: 'Read a trace on stdin and answer its queries on stdout' },
  run: () =>
    orFail(async () => {
      process.stdout.on('error', () => process.exit(0))
      const answer = answerTrace(createEstimator())
      for await (const line of createInterface({ input: process.stdin })) {
        const said = answer(line)
        if (said !== null) process.stdout.write(`${said}\n`)
      }
    }),
})
