import { type RefusalCode, type RefusalFacts, refuse } from '../platform/refusal.ts'
import { dateInWords } from '../words/format.ts'
import { wordsOf } from '../words/language.ts'
import { missingIn, type SheetPart, wholeSheet } from './rules/completeness.ts'
import type { DraftSheet } from './rules/draft.ts'
import type { Obstacle } from './rules/publication.ts'
import { inBoth } from './rules/said-items.ts'
import type { Sheet } from './rules/standard.ts'

/** The sheet, when every part is there without which none is published. Refuses STANDARD_INCOMPLETE. */
export function mustBeComplete(sheet: DraftSheet): Sheet {
  return wholeSheet(sheet) ?? refuse(...refusalOf({ why: 'incomplete', parts: missingIn(sheet) }))
}

/** The refusal that says what stands in the way of publishing a draft, and what to do about it. */
export function refusalOf(obstacle: Obstacle): [RefusalCode, RefusalFacts] {
  if (obstacle.why === 'incomplete') {
    return ['STANDARD_INCOMPLETE', { parts: namesOf(obstacle.parts) }]
  } else if (obstacle.why === 'faulty') {
    return ['STANDARD_FAULTY', { part: namesOf([obstacle.part]) }]
  } else if (obstacle.why === 'lapsed') {
    const { fee, basis, day } = obstacle
    return ['BASIS_LAPSED', { fee, basis, day: inBoth((language) => dateInWords(day, language)) }]
  } else {
    return ['COMMENTS_UNANSWERED', { count: obstacle.count }]
  }
}

function namesOf(parts: readonly SheetPart[]) {
  return inBoth((language) => {
    const names = wordsOf(language).standard.parts
    return parts.map((part) => names[part]).join(', ')
  })
}
