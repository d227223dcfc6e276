import { z } from 'zod'
import { agencyShape } from '../../offices/rules/agency.ts'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { calendarDay } from '../../offices/rules/calendar-day.ts'
import { isTimeZone } from '../../offices/rules/local-time.ts'
import { holiday, intervals, periodFrame } from '../../offices/rules/times-shape.ts'
import { lifeEventShape } from './life-event.ts'
import { regulationShape } from './regulation.ts'
import { sheetShape } from './standard.ts'
import { code, line } from './texts.ts'

/** The members of an office file, as a person writes them. Each error says what was expected. */

const hours = z.strictObject(
  {
    monday: intervals,
    tuesday: intervals,
    wednesday: intervals,
    thursday: intervals,
    friday: intervals,
    saturday: intervals,
    sunday: intervals,
  },
  { error: 'the seven days, from monday to sunday' },
)

const pledge = z.strictObject({
  ...bilingual.shape,
  place: line('the place of signing'),
  date: calendarDay,
  by: line('who signed'),
  /** The last local date on which it binds; it does until it is renewed when there is none. */
  validTo: calendarDay.exactOptional(),
})

const office = z.strictObject(
  {
    slug: z
      .string({ error: 'a short name for addresses, such as sukamaju' })
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a short name for addresses, such as sukamaju' }),
    name: bilingual,
    shortName: bilingual,
    address: line('an address'),
    timeZone: z
      .string({ error: 'a time zone such as Asia/Jakarta' })
      .refine(isTimeZone, { error: 'a time zone such as Asia/Jakarta' }),
    slogan: bilingual,
    pledge: pledge.exactOptional(),
    complaints: bilingual,
    hours,
    demo: z.boolean({ error: 'true or false' }),
  },
  { error: 'what the office is called, where it is and when it is open' },
)

const group = z.strictObject({
  letter: z
    .string({ error: 'one capital letter, but never I or O' })
    .regex(/^[A-HJ-NP-Z]$/, { error: 'one capital letter, but never I or O' }),
  name: bilingual,
})

const counter = z.strictObject({
  counter: z
    .string({ error: 'a name in quotes, such as "1"' })
    .regex(/^[0-9A-Za-z]{1,8}$/, { error: 'a name in quotes, such as "1"' }),
  name: bilingual,
  agency: code,
  place: bilingual,
  services: z.array(code, { error: 'a list of service codes' }),
})

/** Some weeks with other weekly hours, such as Ramadan. */
const period = z.strictObject({ ...periodFrame.shape, hours })

const service = z.strictObject({
  code,
  letter: group.shape.letter,
  owner: code,
  validFrom: calendarDay,
  /** Its own weekly hours, within those of the office. */
  hours: hours.exactOptional(),
  /** Its own closed days. */
  holidays: z.array(holiday, { error: 'a list of holidays' }).exactOptional(),
  ...sheetShape.shape,
})

export const fileShape = z.strictObject({
  office,
  agencies: z.array(agencyShape, { error: 'a list of agencies' }),
  groups: z.array(group, { error: 'a list of groups' }),
  counters: z.array(counter, { error: 'a list of counters' }),
  periods: z.array(period, { error: 'a list of periods' }).exactOptional(),
  holidays: z.array(holiday, { error: 'a list of holidays, or [] when none are known' }),
  regulations: z.array(regulationShape, { error: 'a list of regulations' }).exactOptional(),
  lifeEvents: z.array(lifeEventShape, { error: 'a list of life events' }).exactOptional(),
  services: z.array(service, { error: 'a list of services' }),
})

export type FileShape = z.infer<typeof fileShape>
