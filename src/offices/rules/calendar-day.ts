import { z } from 'zod'
import { isDay } from './local-time.ts'

const what = 'a date such as 2026-04-06'

/** A date of the calendar, YYYY-MM-DD. */
export const calendarDay = z.string({ error: what }).refine(isDay, { error: what })
