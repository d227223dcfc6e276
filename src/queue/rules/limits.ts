import { z } from 'zod'
import { calendarDay } from '../../offices/rules/calendar-day.ts'
import { localTime, minutesOf } from '../../offices/rules/local-time.ts'

const most = z.int({ error: 'a whole number' }).min(0, { error: 'a whole number, 0 or more' }).max(100_000)

/** So many tickets of a service a local day, an hour or both, from a date to a date when they are given. */
const quota = z
  .strictObject({
    service: z.string().min(1),
    perDay: most.exactOptional(),
    perHour: most.exactOptional(),
    from: calendarDay.exactOptional(),
    to: calendarDay.exactOptional(),
  })
  .refine(({ perDay, perHour }) => perDay !== undefined || perHour !== undefined, {
    error: 'perDay or perHour, or both',
  })
  .refine(({ from = '', to = '9999' }) => from <= to, { error: 'dates that do not run backwards' })

/** At most so many tickets from one kiosk within so many minutes. */
const perDevice = z.strictObject({
  tickets: z.int().min(1).max(1000),
  minutes: z.int().min(1).max(1440),
})

/** How many tickets an office gives: one document. On a date a service has one quota at most. */
export const limitsShape = z
  .strictObject({ quotas: z.array(quota), perDevice: perDevice.nullable() })
  .superRefine(({ quotas }, context) => {
    for (const [index, one] of quotas.entries()) {
      const met = quotas.slice(0, index).find((other) => other.service === one.service && meet(one, other))
      if (met !== undefined) {
        const message = `${one.service} has another quota on the same dates`
        context.addIssue({ code: 'custom', path: ['quotas', index, 'from'], message })
      }
    }
  })

export type Limits = z.infer<typeof limitsShape>
export type Quota = Limits['quotas'][number]

/** An office that says nothing else gives as many tickets as people come. */
export const noLimits: Limits = { quotas: [], perDevice: null }

/** The quota of a service on a local date, or null. */
export function quotaOn(quotas: readonly Quota[], service: string, day: string): Quota | null {
  const holds = ({ from = day, to = day }: Quota) => from <= day && day <= to
  return quotas.find((one) => one.service === service && holds(one)) ?? null
}

/** The hour of the local clock that an instant is in; both in milliseconds, `to` is outside. */
export function hourAround(at: number, timeZone: string): { from: number; to: number } {
  const sinceTheMinute = at % 60_000
  const from = at - sinceTheMinute - (minutesOf(localTime(at, timeZone)) % 60) * 60_000
  return { from, to: from + 3_600_000 }
}

function meet(one: Quota, other: Quota): boolean {
  return (one.from ?? '') <= (other.to ?? '9999') && (other.from ?? '') <= (one.to ?? '9999')
}
