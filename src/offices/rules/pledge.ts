import { addDays } from './local-time.ts'

/** So many days ahead an office is told that its pledge ends: time to decide on the next one. */
const DAYS_AHEAD = 30

/** The last day of a pledge that has ended, or ends within thirty days; null while there is no need to act. */
export function endingPledge(
  pledge: Readonly<{ validTo?: string }> | null,
  today: string,
): { validTo: string; isOver: boolean } | null {
  const validTo = pledge?.validTo
  if (validTo === undefined || validTo > addDays(today, DAYS_AHEAD)) return null
  return { validTo, isOver: validTo < today }
}
