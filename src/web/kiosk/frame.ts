import type { Context } from 'hono'
import type { Closing } from '../../../views/kiosk/choice-row.tsx'
import type { KioskBasics } from '../../../views/kiosk/kiosk-page.tsx'
import type { Office } from '../../offices/office.ts'
import { openingAt } from '../../offices/rules/opening-hours.ts'
import { basicsOf, headOf } from '../http/basics.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { type KioskSetting, settingOf } from './settings.ts'

/** What every screen of the kiosk needs; `here` is where a change of language comes back to. */
export function frameOf(house: House, c: Context<DoorEnv>, office: Office, here = c.req.path): KioskBasics {
  const { language, ...setting } = settingOf(c)
  return {
    ...basicsOf(house, c, 'kiosk', ['htmx', 'kiosk-go', 'kiosk-idle', 'kiosk-print']),
    language,
    setting,
    office: { ...headOf(house, office, language), name: office.shortName[language], slug: office.slug },
    here,
  }
}

/** Why the office gives no numbers now and when it does again; null while it is open. */
export function closingOf(
  house: House,
  office: Office,
  { language }: Pick<KioskSetting, 'language'>,
): Closing | null {
  const at = house.clock()
  const opening = openingAt(at, office)
  if (opening.isOpen) return null
  const { why, holiday, opensAt } = opening
  return {
    why,
    opensAt,
    at,
    timeZone: office.timeZone,
    ...(holiday !== undefined && { holiday: holiday.name[language] }),
  }
}

/** One page of a list: the page asked for as far as there is one, what stands on it and before it. */
export function pageOf<Item>(items: readonly Item[], size: number, asked: string | undefined) {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1))
  const before = (page - 1) * size
  return { page, pages, before, items: items.slice(before, before + size) }
}
