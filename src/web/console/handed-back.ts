import { z } from 'zod'
import type { Notice } from '../../../views/console/desk.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'
import { paths } from '../http/paths.ts'

/** Where an officer stands after closing a counter; the address says how many went back into the line. */
export function afterClosing(office: string, answered: unknown): string {
  const count = handedBackIn(answered)
  return count === 0 ? paths.consoleCounters(office) : paths.consoleHandedBack(office, count)
}

/** Says there how many, as the address has it. */
export function handedBackNotice(language: Language, address: unknown): Notice | null {
  const count = handedBackIn(address)
  if (count === 0) return null
  const { handedBack } = wordsOf(language).console.choose
  return { tone: 'serving', sentence: phrase(language, handedBack, { count }) }
}

function handedBackIn(said: unknown): number {
  const read = handedBackShape.safeParse(said)
  return read.success ? read.data.handedBack : 0
}

const handedBackShape = z.object({ handedBack: z.coerce.number().int().positive().max(10_000) })
