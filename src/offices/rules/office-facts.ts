import { z } from 'zod'
import { bilingual } from './bilingual.ts'
import { calendarDay } from './calendar-day.ts'

const line = z.string().trim().min(1).max(300)

/** The maklumat, with who signed it where and when. */
const pledge = z.strictObject({
  ...bilingual.shape,
  place: line,
  date: calendarDay,
  by: line,
  /** The last local date on which it binds; until it is renewed when there is none. */
  validTo: calendarDay.exactOptional(),
})

/** What may be changed of an office: its names, where it is, its slogan, its pledge, and where to complain. */
export const officeFactsShape = z.strictObject({
  name: bilingual,
  shortName: bilingual,
  address: line,
  slogan: bilingual,
  complaints: bilingual,
  pledge: pledge.nullable(),
})

export type OfficeFacts = z.infer<typeof officeFactsShape>
