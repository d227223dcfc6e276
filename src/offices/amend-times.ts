import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import type { OfficeTimes } from './rules/opening-hours.ts'
import { officeTimesShape } from './rules/times-shape.ts'
import { timetables } from './schema.ts'
import { newestTimes } from './times.ts'

/** Which part of the times a command changes, as the public event says it. */
export type TimesPart = 'hours' | 'periods' | 'holidays'

/**
 * Puts changed times in force from now on, as a new version, unless nothing changes. Records
 * `service.changed` for all services at once. Refuses CHANGED_MEANWHILE when the change was made from
 * another version than the one in force. What is not in order is never kept: it throws.
 */
export async function amendTimes(
  work: Work,
  office: string,
  changed: TimesPart,
  change: (times: OfficeTimes) => OfficeTimes,
  madeFrom?: number,
): Promise<void> {
  const { version, times } = await newestTimes(work.db, office)
  if (madeFrom !== undefined && madeFrom !== version) refuse('CHANGED_MEANWHILE')
  const wanted = inOrder(officeTimesShape.parse(change(times)))
  if (JSON.stringify(wanted) === JSON.stringify(times)) return
  await keepTimes(work, office, version + 1, wanted)
  await work.record(office, 'service.changed', { changed })
}

/** Writes the first version of the times of an office. */
export function foundTimes(work: Work, office: string, times: OfficeTimes): Promise<void> {
  return keepTimes(work, office, 1, inOrder(officeTimesShape.parse(times)))
}

async function keepTimes(work: Work, office: string, version: number, times: OfficeTimes): Promise<void> {
  await work.db.insert(timetables).values({ office, version, setAt: work.at, setBy: work.by, times })
}

/** The lists in the order of their days. */
function inOrder({ hours, periods, holidays }: OfficeTimes): OfficeTimes {
  return {
    hours,
    periods: periods.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    holidays: holidays.toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  }
}
