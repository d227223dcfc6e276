import type { Context } from 'hono'
import type { Clock as HeadClock } from '../../../views/components/office-head.tsx'
import type { Assets as PageAssets } from '../../../views/layouts/page.tsx'
import type { Office } from '../../offices/office.ts'
import { clockTime, longDate, zoneLabel } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import type { Assets } from './assets.ts'
import type { DoorEnv, House } from './house.ts'

/** What every page needs, whatever it shows. */
export type Basics = { language: Language; assets: PageAssets; isClockMoved: boolean }

/** The language, the stylesheet and scripts, and whether to say that the clock is not the real one. */
export function basicsOf(
  house: House,
  c: Context<DoorEnv>,
  sheet: Parameters<Assets['css']>[0],
  scripts: readonly Parameters<Assets['script']>[0][] = [],
): Basics {
  return {
    language: c.get('language') ?? 'id',
    assets: {
      css: house.assets.css(sheet),
      scripts: scripts.map((name) => house.assets.script(name)),
      font: house.assets.font,
    },
    isClockMoved: house.isClockMoved(),
  }
}

/** Name, slogan and clock of an office, for the head of a page. */
export function headOf(
  house: House,
  office: Office,
  language: Language,
): { name: string; slogan: string; clock: HeadClock } {
  return {
    name: office.name[language],
    slogan: office.slogan[language],
    clock: clockOf(house.clock(), office, language),
  }
}

/** A time of the office as people read it: 09.42, WIB, and the date. */
export function clockOf(at: number, { timeZone }: Office, language: Language): Required<HeadClock> {
  return {
    time: clockTime(at, timeZone),
    zone: zoneLabel(at, timeZone),
    date: longDate(at, timeZone, language),
  }
}
