import { z } from 'zod'
import { bilingual } from './bilingual.ts'
import { calendarDay } from './calendar-day.ts'
import { holidayKinds } from './opening-hours.ts'
import { type Fault, faultsOfHolidays, faultsOfHours, faultsOfPeriods } from './times-faults.ts'

/** When offices and services are open, as a person writes it. Each error says what was expected. */

const line = (what: string) => z.string({ error: what }).trim().min(1, { error: what })

const time = (pattern: RegExp, what: string) => z.string({ error: what }).regex(pattern, { error: what })

/** A part of a day: '08:00' to '15:00'. */
export const interval = z.strictObject(
  {
    opens: time(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as "08:00"'),
    closes: time(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time such as "15:00"'),
  },
  { error: 'opens and closes' },
)

export const intervals = z.array(interval, { error: 'a list of opens and closes, or [] for a closed day' })

export const holiday = z.strictObject({
  day: calendarDay,
  name: bilingual,
  kind: z.enum(holidayKinds, { error: `one of ${holidayKinds.join(', ')}` }),
  source: line('the decree it comes from'),
  /** The part of the day that is closed; without it, all of it. */
  part: interval.exactOptional(),
})

/** What a period is, but for its hours. */
export const periodFrame = z.strictObject({
  from: calendarDay,
  to: calendarDay,
  name: bilingual,
  source: line('the decree it comes from'),
})

const week = z.strictObject({
  1: intervals,
  2: intervals,
  3: intervals,
  4: intervals,
  5: intervals,
  6: intervals,
  7: intervals,
})

const period = z.strictObject({ ...periodFrame.shape, hours: week })

/** All that decides when an office serves: one document, valid as a whole. */
export const officeTimesShape = z
  .strictObject({ hours: week, periods: z.array(period), holidays: z.array(holiday) })
  .superRefine(({ hours, periods, holidays }, context) =>
    tell(context, [
      ...faultsOfHours(hours, ['hours']),
      ...faultsOfPeriods(periods, ['periods']),
      ...faultsOfHolidays(holidays, ['holidays']),
    ]),
  )

/** The times of a service within those of its office. */
export const serviceTimesShape = z
  .strictObject({ hours: week.nullable(), holidays: z.array(holiday) })
  .superRefine(({ hours, holidays }, context) =>
    tell(context, [
      ...(hours === null ? [] : faultsOfHours(hours, ['hours'])),
      ...faultsOfHolidays(holidays, ['holidays']),
    ]),
  )

function tell(context: z.core.$RefinementCtx, faults: readonly Fault[]): void {
  for (const { path, message } of faults) context.addIssue({ code: 'custom', path: [...path], message })
}
