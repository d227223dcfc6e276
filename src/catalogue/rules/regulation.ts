import { z } from 'zod'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { calendarDay } from '../../offices/rules/calendar-day.ts'
import { code, line } from './texts.ts'

/** A law or decree that services rest on: its kind, number and year, and from when to when it is in force. */
export const regulationShape = z.strictObject(
  {
    code,
    /** Such as UU, PP, Perpres, Permendagri, Perda. */
    kind: line('the kind of the law, such as PP'),
    number: line('the number of the law'),
    year: z.int({ error: 'the year of the law' }).min(1800, { error: 'the year of the law' }),
    about: bilingual.exactOptional(),
    link: z.httpUrl({ error: 'a web address' }).exactOptional(),
    /** Local dates, both inside. After `validTo` nothing that rests on it may be charged. */
    validFrom: calendarDay.exactOptional(),
    validTo: calendarDay.exactOptional(),
  },
  { error: 'a regulation with code, kind, number and year' },
)

export type Regulation = Readonly<z.infer<typeof regulationShape>>

/** Where in which regulation something stands. */
export const referenceShape = z.strictObject(
  { regulation: code, articles: line('the articles').exactOptional() },
  { error: 'a regulation by its code, and its articles' },
)

export type Reference = Readonly<z.infer<typeof referenceShape>>

/** A regulation as it is cited, such as "PP 76/2020". */
export function citation({ kind, number, year }: Pick<Regulation, 'kind' | 'number' | 'year'>): string {
  return `${kind} ${number}/${year}`
}

/** Whether a regulation is in force on a local date. */
export function isInForce({ validFrom, validTo }: Regulation, day: string): boolean {
  return (validFrom ?? day) <= day && day <= (validTo ?? day)
}

/** What something rests on, as it is cited: "UU 24/2013 Pasal 79A, PP 76/2020". A code nobody knows is said as it is. */
export function basisText(basis: readonly Reference[], regulations: readonly Regulation[]): string {
  return basis.map((reference) => referenceText(reference, regulations)).join(', ')
}

function referenceText({ regulation, articles }: Reference, regulations: readonly Regulation[]): string {
  const known = regulations.find(({ code }) => code === regulation)
  const cited = known === undefined ? regulation : citation(known)
  return articles === undefined ? cited : `${cited} ${articles}`
}
