import type { Bilingual } from '../../offices/rules/bilingual.ts'
import { dateInWords, rupiah } from '../../words/format.ts'
import { type Language, phrase, type Words, wordsOf } from '../../words/language.ts'
import type { Fee } from './fee.ts'
import { whenOf } from './occasion.ts'
import { basisText, type Regulation } from './regulation.ts'
import type { Requirement, ServiceCase, ServiceTime, Step } from './standard.ts'

/** What a change can be about, by its name among the words of a standard. */
export type Aspect = keyof Words['standard']['aspects']

/** One thing that an item says, in both languages. Two are the same when their `mark` is, or else their text. */
export type Said = Readonly<{ aspect: Aspect; text: Bilingual; mark?: string }>

type Cases = readonly ServiceCase[] | undefined
type Applying = Pick<Requirement, 'cases' | 'condition'>

/** What a requirement says. A form with the same name and other bytes is another form. */
export function saidByRequirement({ text, note, form, ...applying }: Requirement, cases: Cases): Said[] {
  return [
    { aspect: 'text', text },
    ...(note === undefined ? [] : [{ aspect: 'note', text: note } as const]),
    whenSaid(applying, cases),
    ...(form === undefined ? [] : [{ aspect: 'form', text: same(form.name), mark: form.file } as const]),
  ]
}

export function saidByStep({ text, who, minutes }: Step): Said[] {
  return [
    { aspect: 'text', text },
    ...(who === undefined ? [] : [{ aspect: 'who', text: who } as const]),
    ...(minutes === undefined ? [] : [{ aspect: 'duration', text: lasting(minutes, 'menit') } as const]),
  ]
}

export function saidByTime({ amount, unit, from, setByOffice }: ServiceTime): Said[] {
  return [
    { aspect: 'duration', text: lasting(amount, unit) },
    { aspect: 'from', text: from },
    ...(setByOffice === undefined ? [] : [{ aspect: 'setByOffice', text: byOffice() } as const]),
  ]
}

/** What a fee says: an amount in rupiah, or how it is worked out, and what it rests on. */
export function saidByFee(fee: Fee, cases: Cases, regulations: readonly Regulation[]): Said[] {
  const { what, amountRupiah, formula, basis } = fee
  const amount = formula?.words ?? inBoth((language) => rupiah(amountRupiah ?? 0, language))
  const { expression, inputs, rounding } = formula ?? {}
  const validity = validityOf(fee)
  return [
    { aspect: 'what', text: what },
    whenSaid(fee, cases),
    { aspect: 'amount', text: amount },
    ...(expression === undefined
      ? []
      : [
          {
            aspect: 'calculation',
            text: same(expression),
            mark: marked([expression, inputs, rounding]),
          } as const,
        ]),
    {
      aspect: 'basis',
      text: basis === undefined ? byOffice() : same(basisText(basis, regulations)),
      mark: marked(basis ?? null),
    },
    ...(validity === null ? [] : [{ aspect: 'validity', text: validity } as const]),
  ]
}

/** A text that reads alike in both languages, such as a name. */
export function same(text: string): Bilingual {
  return { id: text, en: text }
}

function whenSaid({ cases: some, condition }: Applying, cases: Cases): Said {
  const applying = {
    ...(some !== undefined && { cases: some }),
    ...(condition !== undefined && { condition }),
  }
  return {
    aspect: 'when',
    text: whenOf(cases, applying) ?? inBoth((language) => wordsOf(language).standard.always),
    mark: marked([[...(some ?? [])].sort(), condition]),
  }
}

function lasting(count: number, unit: ServiceTime['unit']): Bilingual {
  return inBoth((language) => {
    const { common, standard } = wordsOf(language)
    if (unit === 'menit') return phrase(language, common.units.minutes, { count })
    if (unit === 'jam') return phrase(language, common.units.hours, { count })
    if (unit === 'hari_kerja') return phrase(language, common.units.workingDays, { count })
    return phrase(language, standard.calendarDays, { count })
  })
}

function validityOf({ validFrom, validTo }: Fee): Bilingual | null {
  if (validFrom === undefined && validTo === undefined) return null
  return inBoth((language) => {
    const words = wordsOf(language).standard
    const [from, to] = [validFrom, validTo].map((day) =>
      day === undefined ? '' : dateInWords(day, language),
    )
    if (validTo === undefined) return phrase(language, words.validFrom, { date: from ?? '' })
    if (validFrom === undefined) return phrase(language, words.validTo, { date: to ?? '' })
    return phrase(language, words.validBetween, { from: from ?? '', to: to ?? '' })
  })
}

function byOffice(): Bilingual {
  return inBoth((language) => wordsOf(language).standard.setByOffice)
}

/** The same said in both languages. */
export function inBoth(said: (language: Language) => string): Bilingual {
  return { id: said('id'), en: said('en') }
}

function marked(value: unknown): string {
  return JSON.stringify(value)
}
