import type { Fee } from '../../catalogue/rules/fee.ts'
import { whenOf } from '../../catalogue/rules/occasion.ts'
import { basisText } from '../../catalogue/rules/regulation.ts'
import type { ServiceTime, Sheet } from '../../catalogue/rules/standard.ts'
import type { Service } from '../../catalogue/services.ts'
import type { Bilingual } from '../../offices/rules/bilingual.ts'
import type { Interval } from '../../offices/rules/intervals.ts'
import type { Weekday } from '../../offices/rules/local-time.ts'
import type { Holiday } from '../../offices/rules/opening-hours.ts'
import { rupiah, weekdayName } from '../../words/format.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'

/** Facts of a service as sentences, for standards that have a place for words where ours has figures. */

/** How long a service takes: "1 hari kerja, sejak berkas lengkap". */
export function promiseSentence({ amount: count, unit, from }: ServiceTime): Bilingual {
  return inBoth((language) => {
    const { common, portal } = wordsOf(language)
    const templates = {
      menit: common.units.minutes,
      jam: common.units.hours,
      hari_kerja: common.units.workingDays,
      hari_kalender: portal.service.calendarDays,
    }
    return `${phrase<string>(language, templates[unit], { count })}, ${from[language]}`
  })
}

/**
 * The same as a duration of ISO 8601, which knows days but no working days: these are written as days, so
 * that the sentence beside it is the promise.
 */
export function durationOf({ amount, unit }: ServiceTime): string {
  if (unit === 'menit') return `PT${amount}M`
  return unit === 'jam' ? `PT${amount}H` : `P${amount}D`
}

/** What a fee is for, when it is due, the formula and what it rests on, in one line. */
export function feeSentence(fee: Fee, { sheet, regulations }: Service): Bilingual {
  const when = whenOf(sheet.cases, fee)
  return inBoth((language) =>
    [
      fee.what[language],
      when?.[language],
      fee.amountRupiah === undefined ? fee.formula?.words[language] : rupiah(fee.amountRupiah, language),
      fee.basis === undefined
        ? wordsOf(language).portal.service.setByOffice
        : basisText(fee.basis, regulations),
    ]
      .filter((part) => part !== undefined)
      .join('. '),
  )
}

/** The steps of a procedure in their order, numbered. */
export function procedureSentence({ procedure }: Sheet): Bilingual {
  return inBoth((language) =>
    procedure
      .map(({ text, who }, index) => {
        const by = who === undefined ? '' : ` (${who[language]})`
        return `${index + 1}. ${text[language]}${by}`
      })
      .join('\n'),
  )
}

/** Some days of the week and their hours: "Senin, Selasa 08:00–15:00". */
export function hoursSentence(days: readonly Weekday[], { opens, closes }: Interval): Bilingual {
  return inBoth((language) => {
    const names = days.map((day) => weekdayName(day, language)).join(', ')
    return `${names} ${opens}–${closes}`
  })
}

/** A closed day and why: "Tutup 2026-05-01: Hari Buruh Internasional". */
export function closureSentence({ day, name, part }: Holiday): Bilingual {
  const when = part === undefined ? day : `${day} ${part.opens}–${part.closes}`
  return inBoth((language) => {
    const { closedOn } = wordsOf(language).openData
    return phrase(language, closedOn, { when, name: name[language] })
  })
}

/** The same sentence in both languages. */
export function inBoth(say: (language: Language) => string): Bilingual {
  return { id: say('id'), en: say('en') }
}
