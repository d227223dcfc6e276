import { clockTime, longDate, zoneLabel } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import type { Closing } from './choice-row.tsx'

/** "Kantor sedang tutup", "Sedang istirahat", "Libur: Hari Raya Natal". */
export function closedTitle(language: Language, { why, holiday = '' }: Closing): string {
  const { title } = wordsOf(language).kiosk.closed
  return why === 'holiday' ? phrase(language, title.holiday, { name: holiday }) : title[why]
}

/** "Buka lagi Selasa, 7 April 2026, pukul 08.00 WIB." */
export function opensWhen(language: Language, { opensAt, timeZone }: Closing): string {
  const { common, kiosk } = wordsOf(language)
  if (opensAt === null) {
    return kiosk.closed.unknown
  }
  const when = phrase(language, common.atDateAndTime, {
    date: longDate(opensAt, timeZone, language),
    time: clockTime(opensAt, timeZone),
    zone: zoneLabel(opensAt, timeZone),
  })
  return phrase(language, kiosk.closed.opensAt, { when })
}
