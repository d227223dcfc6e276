import type { Spell } from '../trace/office-hours.ts'

/** When one counter was open on the days that were seen, and which of them a day is like. */
export type PastDays = {
  keep: (weekday: number, spells: readonly Spell[]) => void
  /**
   * The spells of a past day, by a uniform, as likely as today is like it: of the same weekday, open or not at the
   * second `now` as today, and opened and closed before about when it was today. Null for the opening hours in
   * their place: when no day was seen, and among the others as one more day where the office shuts for a break.
   */
  like: (today: Today) => (uniform: number) => readonly Spell[] | null
  /** Whether it closed about that second of the day on a day that was seen, or none was. */
  everClosedAbout: (second: number) => boolean
}

/** Today at a counter, as far as it has gone, and when the office is open; seconds of the local day. */
export type Today = {
  weekday: number
  now: number
  isOpen: boolean
  spells: readonly Spell[]
  openings: readonly Spell[]
}

/** `isSeen` is false of what only the opening hours say. */
type Day = { weekday: number; spells: readonly Spell[]; isSeen: boolean }

const KEPT = 40
/** All days together weigh as much as so many of the same weekday. */
const OTHERS = 0.5
/** After so many seconds a past day whose openings and closings lay elsewhere is as unlike today as one without. */
const ASIDE_SECONDS = 3600
/** Closings so close to each other are of one kind. */
const ABOUT_SECONDS = 1800
/** A day on which the counter stood otherwise than now may still be like today. */
const OTHERWISE = 0.1

export function createPastDays(): PastDays {
  const days: Day[] = []

  function weigh(today: Today): { days: Day[]; weights: number[] } {
    const { weekday, openings } = today
    const isBroken = openings.length > 1 || days.length === 0
    const pool = isBroken ? [...days, { weekday, spells: openings, isSeen: false }] : days
    const others = OTHERS / pool.length
    const weights = pool.map((day) => (day.weekday === weekday ? 1 + others : others) * likeness(day, today))
    return { days: pool, weights }
  }

  return {
    keep: (weekday, spells) => {
      days.push({ weekday, spells, isSeen: true })
      if (days.length > KEPT) days.shift()
    },
    everClosedAbout: (second) =>
      days.length === 0 ||
      days.some(({ spells }) => spells.some(({ to }) => Math.abs(to - second) < ABOUT_SECONDS)),
    like: (today) => {
      const { days: pool, weights } = weigh(today)
      const all = weights.reduce((sum, each) => sum + each, 0)
      return (uniform) => {
        let left = uniform * all
        const place = weights.findIndex((each) => {
          left -= each
          return left <= 0
        })
        const day = pool[place] ?? pool.at(-1)
        return day?.isSeen === true ? day.spells : null
      }
    },
  }
}

function likeness({ spells }: Day, { now, isOpen, spells: today }: Today): number {
  const wasOpen = spells.some(({ from, to }) => from <= now && now < to)
  let likely = wasOpen === isOpen ? 1 : OTHERWISE
  const turns = (list: readonly Spell[]) =>
    list.flatMap(({ from, to }) => [from, to]).filter((second) => second <= now)
  const [past, seen] = [turns(spells), turns(today)]
  for (let place = 0; place < Math.max(past.length, seen.length); place++) {
    const [was, is] = [past[place], seen[place]]
    const aside = was === undefined || is === undefined ? ASIDE_SECONDS : Math.abs(was - is)
    likely *= Math.exp(-Math.min(1, aside / ASIDE_SECONDS))
  }
  return likely
}
