import { clockTime, longDate, zoneLabel } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

/** Why a service gives no numbers though its office is open, and when it does again; times in milliseconds. */
export type NotGiven = {
  why: 'suspended' | 'closed' | 'day' | 'hour' | 'line'
  /** In the reader's language, of a suspension; without its last stop. */
  reason: string | null
  /** The day on which a suspension is expected to end, null when nobody knows. */
  back: number | null
  /** When numbers are given again, null when nobody knows. */
  opensAt: number | null
  timeZone: string
}

/** "Ditunda sementara", "Kuota hari ini habis". */
export function notGivenTitle(language: Language, { why }: NotGiven): string {
  return wordsOf(language).common.notGiven.title[why]
}

/** The reason, when numbers are given again, and what to do meanwhile. */
export function notGivenNote(language: Language, { why, reason, back, opensAt, timeZone }: NotGiven): string {
  const { notGiven } = wordsOf(language).common
  if (why === 'suspended') {
    const until =
      back === null
        ? notGiven.backUnknown
        : phrase(language, notGiven.back, { date: longDate(back, timeZone, language) })
    return `${reason ?? ''}. ${until} ${notGiven.others}`
  }
  const when = opensAt === null ? null : momentOf(language, opensAt, timeZone)
  if (why === 'line') {
    const again = when === null ? notGiven.unknown : phrase(language, notGiven.lineAgain, { when })
    return [notGiven.lineWhy, again, notGiven.urgent].join(' ')
  } else {
    const again = when === null ? notGiven.unknown : phrase(language, notGiven.again, { when })
    return `${again} ${notGiven.others}`
  }
}

function momentOf(language: Language, at: number, timeZone: string): string {
  return phrase(language, wordsOf(language).common.atDateAndTime, {
    date: longDate(at, timeZone, language),
    time: clockTime(at, timeZone),
    zone: zoneLabel(at, timeZone),
  })
}
