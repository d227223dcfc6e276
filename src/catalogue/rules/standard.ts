import { z } from 'zod'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { calendarDay } from '../../offices/rules/calendar-day.ts'

/** A short stable code: capitals, digits and hyphens. */
export const code = z
  .string({ error: 'a code in capitals such as KTP' })
  .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, { error: 'a code in capitals such as KTP' })

const line = (what: string) => z.string({ error: what }).trim().min(1, { error: what })

const minutes = z
  .int({ error: 'a whole number of minutes, 1 or more' })
  .min(1, { error: 'a whole number of minutes, 1 or more' })

/** `case` names when the requirement applies, such as "Hilang"; without it, always. */
const requirement = z.strictObject({
  code,
  text: bilingual,
  note: bilingual.exactOptional(),
  case: bilingual.exactOptional(),
})

const step = z.strictObject({
  text: bilingual,
  who: bilingual.exactOptional(),
  minutes: minutes.exactOptional(),
})

const units = ['menit', 'jam', 'hari_kerja', 'hari_kalender'] as const

/** How long the service takes, and from when it is counted, such as "since the file is complete". */
const time = z.strictObject(
  {
    amount: z.int({ error: 'a whole number, 1 or more' }).min(1, { error: 'a whole number, 1 or more' }),
    unit: z.enum(units, { error: `one of ${units.join(', ')}` }),
    from: bilingual,
    /** No law says how long: this office sets it for itself. */
    setByOffice: z.literal(true, { error: 'true, or nothing at all' }).exactOptional(),
  },
  { error: 'a time with amount, unit and from' },
)

/**
 * One fee: an amount in whole rupiah (0 is GRATIS) or a formula in words, never both, with the law it
 * rests on, or the mark that the office sets it by itself. `case` names when it applies; without it, always.
 */
const fee = z
  .strictObject({
    what: bilingual,
    case: bilingual.exactOptional(),
    amountRupiah: z
      .int({ error: 'a whole number of rupiah' })
      .min(0, { error: 'a whole number of rupiah, 0 or more' })
      .exactOptional(),
    formula: bilingual.exactOptional(),
    basis: line('the law the fee rests on').exactOptional(),
    setByOffice: z.literal(true, { error: 'true, or nothing at all' }).exactOptional(),
    validFrom: calendarDay.exactOptional(),
    validTo: calendarDay.exactOptional(),
  })
  .refine(({ amountRupiah, formula }) => (amountRupiah === undefined) !== (formula === undefined), {
    error: 'either amountRupiah or formula',
  })
  .refine(({ basis, setByOffice }) => (basis === undefined) !== (setByOffice === undefined), {
    error: 'either basis, the law the fee rests on, or setByOffice: true',
  })

const law = z.strictObject({
  cite: line('the name of the law'),
  articles: line('the articles').exactOptional(),
  link: z.url({ error: 'a web address' }).exactOptional(),
})

const some = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item, { error: `a list of ${what}` }).min(1, { error: `at least one of the ${what}` })

/**
 * The sheet of a service: the six components of delivery, without which nothing is published, and the
 * eight internal ones (PermenPANRB 15/2014; UU 25/2009, article 21), of which `legal` is the first.
 */
export const sheetShape = z.strictObject({
  name: bilingual,
  summary: bilingual,
  requirements: some(requirement, 'requirements'),
  procedure: some(step, 'steps of the procedure'),
  time,
  fees: some(fee, 'fees'),
  product: bilingual,
  complaints: bilingual,
  legal: z.array(law, { error: 'a list of laws' }),
  facilities: bilingual.exactOptional(),
  competence: bilingual.exactOptional(),
  supervision: bilingual.exactOptional(),
  staffing: bilingual.exactOptional(),
  guarantee: bilingual.exactOptional(),
  safety: bilingual.exactOptional(),
  evaluation: bilingual.exactOptional(),
  keywords: z.array(line('a word people search for'), { error: 'a list of words' }),
  /** Where the sheet comes from, and what must be checked before it is relied on. */
  source: bilingual,
})

export type Sheet = z.infer<typeof sheetShape>
export type Requirement = Sheet['requirements'][number]
export type Step = Sheet['procedure'][number]
export type ServiceTime = Sheet['time']
export type Fee = Sheet['fees'][number]
export type Law = Sheet['legal'][number]

/** The fees in force on a date, in the order of the sheet. */
export function feesOn(fees: readonly Fee[], date: string): Fee[] {
  return fees.filter(({ validFrom = date, validTo = date }) => validFrom <= date && date <= validTo)
}
