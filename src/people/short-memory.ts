import { machineClock } from '../platform/clock.ts'

/** Milliseconds for which an answer about who somebody is may be out of date. */
const STALE_AFTER = 5_000
const AT_MOST = 5_000

/** Answers by key, each for at most five seconds, so that a request costs no query. */
export type ShortMemory<Answer> = {
  recall: (key: string) => Answer | null
  keep: (key: string, answer: Answer) => void
}

export function createShortMemory<Answer>(): ShortMemory<Answer> {
  const answers = new Map<string, { answer: Answer; at: number; era: number }>()
  return {
    recall: (key) => {
      const found = answers.get(key)
      if (found === undefined) return null
      if (found.era === era && isRecent(found.at)) return found.answer
      answers.delete(key)
      return null
    },
    keep: (key, answer) => {
      if (isRecent(endedAt)) return
      if (answers.size >= AT_MOST) answers.clear()
      answers.set(key, { answer, at: machineClock(), era })
    },
  }
}

let era = 0
let endedAt = Number.NEGATIVE_INFINITY

/**
 * Somebody's right ended: forgets every answer at once, and keeps none for five seconds, so that what
 * was read just before the commit is not believed after it.
 */
export function forgetEverybody(): void {
  era++
  endedAt = machineClock()
}

/** A clock that was set back makes nothing recent. */
function isRecent(at: number): boolean {
  const age = machineClock() - at
  return age >= 0 && age < STALE_AFTER
}
