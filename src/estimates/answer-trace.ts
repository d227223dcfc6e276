import type { Estimator } from './rules/estimator.ts'
import { readTraceLine } from './rules/trace/read-trace.ts'

/**
 * Takes a trace line by line, and gives for a query the line of its answer, for everything else null.
 * Throws an Error with a sentence at a malformed line.
 */
export function answerTrace(
  estimator: Pick<Estimator, 'digest' | 'answer'>,
): (line: string) => string | null {
  let number = 0
  return (line) => {
    number++
    const event = readTraceLine(line, number)
    if (event === null) return null
    if (event.type === 'query') return JSON.stringify({ id: event.id, ...estimator.answer(event) })
    estimator.digest(event)
    return null
  }
}
