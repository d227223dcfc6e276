import { z } from 'zod'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { calendarDay } from '../../offices/rules/calendar-day.ts'

/** Why a service is suspended, in words for everybody, and when it is expected back if somebody knows. */
export const suspensionShape = z.strictObject({
  reason: bilingual,
  expectedBack: calendarDay.nullable(),
})

export type SuspensionPlan = z.infer<typeof suspensionShape>
