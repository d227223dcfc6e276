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
  const { common } = wordsOf(language)
  const { notGiven } = common
  if (why === 'suspended') {
    const until =
      back === null
        ? notGiven.backUnknown
        : phrase(language, notGiven.back, { date: longDate(back, timeZone, language) })
    return `${reason ?? ''}. ${until} ${notGiven.others}`
  } else if (opensAt === null) {
    return `${notGiven.unknown} ${notGiven.others}`
  } else {
    const when = phrase(language, common.atDateAndTime, {
      date: longDate(opensAt, timeZone, language),
      time: clockTime(opensAt, timeZone),
      zone: zoneLabel(opensAt, timeZone),
    })
    return `${phrase(language, notGiven.again, { when })} ${notGiven.others}`
  }
}
