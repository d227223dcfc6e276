import { minutesOf } from '../../../offices/rules/local-time.ts'
import type { LocalMoment } from './local-clock.ts'
import type { TraceHours } from './trace.ts'

/** From when to when doors or a counter are open, in seconds of the local day. */
export type Spell = { from: number; to: number }

/** An instant, epoch milliseconds, how it reads on the office's clock, and when doors are open on its local day. */
export type Moment = { at: number; now: LocalMoment; openings: readonly Spell[] }

/** What is taken where no hours are known. */
export const ALL_DAY: Spell = { from: 0, to: 86_400 }

/** From when to when doors are open on a day, in seconds of the local day, in their order; none when closed. */
export function openingsOn(hours: readonly TraceHours[], now: LocalMoment): Spell[] {
  const dated = hours.filter((each) => 'date' in each && each.date === now.day)
  const usual = hours.filter((each) => 'weekday' in each && each.weekday === now.weekday)
  return (dated.length > 0 ? dated : usual)
    .flatMap(({ open, close }) =>
      open === undefined || close === undefined
        ? []
        : [{ from: minutesOf(open) * 60, to: minutesOf(close) * 60 }],
    )
    .sort((a, b) => a.from - b.from)
}

/** From the first opening to the last closing, breaks included; null when closed. */
export function spanOf(openings: readonly Spell[]): Spell | null {
  const [first, last] = [openings[0], openings.at(-1)]
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to }
}
