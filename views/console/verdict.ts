import { clockTime } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { lengthInWords, waitInShort } from '../../src/words/wait.ts'
import type { NewcomerWait, SupposedFacts, SupposedLine } from './supposed.ts'

/** What one more counter would do, in one sentence about the line that gains most of those it would serve. */
export function verdictOf(facts: SupposedFacts): string {
  const { language, place, awaited, lines } = facts
  const { verdict } = wordsOf(language).supposed
  const line = lines.find(({ isServed, waiting }) => isServed && waiting > 0)
  if (awaited === 0 || line === undefined) return phrase(language, verdict.nobody, { counter: place })
  const isSameEnd = soonerMinutes(line) === 0
  const newcomer = newcomerPart(language, line)
  if (isSameEnd && (newcomer === null || newcomer === verdict.sameNewcomer))
    return phrase(language, verdict.same, { counter: place, line: line.line })
  const end = endPart(facts, line)
  return newcomer === null
    ? phrase(language, verdict.one, { end })
    : phrase(language, verdict.both, { end, newcomer })
}

/** Minutes by which the line would be empty sooner, as both times are shown; null where either is not known. */
function soonerMinutes({ end: { now, opened } }: SupposedLine): number | null {
  return now === null || opened === null ? null : Math.max(0, Math.round((now.at - opened.at) / 60_000))
}

function endPart({ language, timeZone }: SupposedFacts, line: SupposedLine): string {
  const { verdict } = wordsOf(language).supposed
  const named = { line: line.line }
  const { opened } = line.end
  const minutes = soonerMinutes(line)
  if (opened === null) return phrase(language, verdict.noEnd, named)
  if (minutes === null)
    return phrase(language, verdict.onlyThen, { ...named, at: clockTime(opened.at, timeZone) })
  if (minutes === 0) return phrase(language, verdict.sameEnd, named)
  return phrase(language, verdict.sooner, { ...named, time: lengthInWords(language, 'hours', minutes) })
}

function newcomerPart(language: Language, { newcomer: { now, opened } }: SupposedLine): string | null {
  const { verdict } = wordsOf(language).supposed
  if (opened === 'notGiven' || opened.range === null) return null
  const [before, after] = [newcomerInShort(language, now), waitInShort(language, opened)]
  if (before === after) return verdict.sameNewcomer
  const isSoon = opened.range.unit === 'soon'
  const then = isSoon ? verdict.newcomerThenSoon : phrase(language, verdict.newcomerThen, { opened: after })
  if (now === 'notGiven') return phrase(language, verdict.newcomerAgain, { newcomer: then })
  if (now.range === null) return then
  return isSoon
    ? phrase(language, verdict.newcomerSoon, { now: before })
    : phrase(language, verdict.newcomer, { opened: after, now: before })
}

/** "15–25 menit", or why a newcomer does not wait. */
export function newcomerInShort(language: Language, wait: NewcomerWait): string {
  return wait === 'notGiven' ? wordsOf(language).supposed.notGiven : waitInShort(language, wait)
}
