import { z } from 'zod'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { feeShape } from './fee.ts'
import { referenceShape } from './regulation.ts'
import { code, line, some } from './texts.ts'

const minutes = z
  .int({ error: 'a whole number of minutes, 1 or more' })
  .min(1, { error: 'a whole number of minutes, 1 or more' })

/** What somebody may come for within one service, such as a new card, a lost one, a damaged one. */
const serviceCase = z.strictObject({ code, name: bilingual })

/** A file that can be downloaded and filled in: the hash of its bytes and the name it is saved under. */
const form = z.strictObject(
  {
    file: z
      .string({ error: 'the hash of a file' })
      .regex(/^[0-9a-f]{64}$/, { error: 'the hash of a file, 64 hexadecimal digits' }),
    name: line('the name of the file'),
  },
  { error: 'a file with its hash and its name' },
)

/** `cases` are the cases that need it, `condition` says when else; without both, everybody brings it. */
const requirement = z.strictObject({
  code,
  text: bilingual,
  note: bilingual.exactOptional(),
  cases: some(code, 'cases').exactOptional(),
  condition: bilingual.exactOptional(),
  form: form.exactOptional(),
})

const step = z.strictObject({
  text: bilingual,
  who: bilingual.exactOptional(),
  minutes: minutes.exactOptional(),
})

export const timeUnits = ['menit', 'jam', 'hari_kerja', 'hari_kalender'] as const

/** How long the service takes, and from when it is counted, such as "since the file is complete". */
const time = z.strictObject(
  {
    amount: z.int({ error: 'a whole number, 1 or more' }).min(1, { error: 'a whole number, 1 or more' }),
    unit: z.enum(timeUnits, { error: `one of ${timeUnits.join(', ')}` }),
    from: bilingual,
    /** No law says how long: this office sets it for itself. */
    setByOffice: z.literal(true, { error: 'true, or nothing at all' }).exactOptional(),
  },
  { error: 'a time with amount, unit and from' },
)

/**
 * The sheet of a service: the six components of delivery, without which nothing is published, and the
 * eight internal ones (PermenPANRB 15/2014; UU 25/2009, article 21), of which `legal` is the first.
 */
export const sheetShape = z.strictObject({
  name: bilingual,
  summary: bilingual,
  slogan: bilingual.exactOptional(),
  /** The decree by which the office has set this standard. */
  decree: line('the decree that sets the standard').exactOptional(),
  cases: z.array(serviceCase, { error: 'a list of cases' }).exactOptional(),
  requirements: some(requirement, 'requirements'),
  procedure: some(step, 'steps of the procedure'),
  time,
  fees: some(feeShape, 'fees'),
  product: bilingual,
  complaints: bilingual,
  legal: z.array(referenceShape, { error: 'a list of regulations' }),
  facilities: bilingual.exactOptional(),
  competence: bilingual.exactOptional(),
  supervision: bilingual.exactOptional(),
  staffing: bilingual.exactOptional(),
  guarantee: bilingual.exactOptional(),
  safety: bilingual.exactOptional(),
  evaluation: bilingual.exactOptional(),
  /** The service in short plain sentences, for whoever reads slowly (UU 8/2016). */
  guide: some(bilingual, 'sentences of the guide').exactOptional(),
  /** Codes of the life events of the office in which people need the service. */
  lifeEvents: z.array(code, { error: 'a list of codes of life events' }).exactOptional(),
  keywords: z.array(line('a word people search for'), { error: 'a list of words' }),
  /** Where the sheet comes from, and what must be checked before it is relied on. */
  source: bilingual,
})

export type Sheet = z.infer<typeof sheetShape>
export type ServiceCase = z.infer<typeof serviceCase>
export type Requirement = Sheet['requirements'][number]
export type FormFile = z.infer<typeof form>
export type Step = Sheet['procedure'][number]
export type ServiceTime = Sheet['time']

/** The six components of delivery (PermenPANRB 15/2014): none of them may be empty when published. */
export const deliveryComponents = [
  ...(['requirements', 'procedure', 'time', 'fees', 'product', 'complaints'] as const),
] as const

/** The eight components of management, required of an office but published by choice (UU 25/2009). */
export const managementComponents = [
  ...(['legal', 'facilities', 'competence', 'supervision'] as const),
  ...(['staffing', 'guarantee', 'safety', 'evaluation'] as const),
] as const
