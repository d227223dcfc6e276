import { minutesOf } from '../../offices/rules/local-time.ts'
import type { Spell } from './duty.ts'
import type { LocalMoment } from './local-clock.ts'
import type { TraceHours } from './trace.ts'

/** From when to when doors are open on a day, breaks included, in seconds of the local day; null when closed. */
export function hoursOn(hours: readonly TraceHours[], now: LocalMoment): Spell | null {
  const dated = hours.filter((each) => 'date' in each && each.date === now.day)
  const usual = hours.filter((each) => 'weekday' in each && each.weekday === now.weekday)
  const spells = (dated.length > 0 ? dated : usual).flatMap(({ open, close }) =>
    open === undefined || close === undefined
      ? []
      : [{ from: minutesOf(open) * 60, to: minutesOf(close) * 60 }],
  )
  if (spells.length === 0) return null
  return {
    from: Math.min(...spells.map(({ from }) => from)),
    to: Math.max(...spells.map(({ to }) => to)),
  }
}
