import { z } from 'zod'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { calendarDay } from '../../offices/rules/calendar-day.ts'

/**
 * Why a service is suspended, in words for everybody, and when it is expected back if somebody knows. The
 * reason is kept without its last stop: it stands in the middle of sentences.
 */
export const suspensionShape = z.strictObject({
  reason: bilingual.transform(({ id, en }) => ({ id: withoutStop(id), en: withoutStop(en) })),
  expectedBack: calendarDay.nullable(),
})

export type SuspensionPlan = z.infer<typeof suspensionShape>

function withoutStop(text: string): string {
  return text.replace(/\s*\.+$/, '')
}
