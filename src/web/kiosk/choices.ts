import type { NotGiven } from '../../../views/components/not-given.ts'
import type { GroupNow } from '../../../views/kiosk/home.tsx'
import { listGroups, listServices, type Service } from '../../catalogue/services.ts'
import type { Office } from '../../offices/office.ts'
import { localDay, localTime } from '../../offices/rules/local-time.ts'
import type { House } from '../http/house.ts'
import { notGivenOf } from '../http/not-given.ts'
import { shownFor } from '../http/waits.ts'
import type { KioskSetting } from './settings.ts'

/** The groups that have services today, with how many wait in each. */
export async function groupsNow(
  house: House,
  office: Office,
  { language }: Pick<KioskSetting, 'language'>,
): Promise<GroupNow[]> {
  const hall = await house.hall(office.slug)
  const services = await listServices(house.reading, office.slug, hall.day)
  const groups = await listGroups(house.reading, office.slug)
  return groups.flatMap(({ letter, name }) => {
    const [first, ...others] = services.filter((service) => service.letter === letter)
    if (first === undefined) return []
    return [
      {
        letter,
        name: name[language],
        services: [first, ...others].map(({ sheet }) => sheet.name[language]),
        notGiven: groupNotGiven(
          [first, ...others].map(({ code }) => notGivenOf(hall, code, office, language)),
        ),
        wait: shownFor(
          hall,
          [first, ...others].map(({ code }) => code),
        ),
        waiting: hall.services.reduce((sum, now) => sum + (now.letter === letter ? now.waiting : 0), 0),
        ...(others.length === 0 && { onlyService: first.code }),
      },
    ]
  })
}

/** A group gives no numbers when none of its services does. */
function groupNotGiven(services: readonly (NotGiven | null)[]): NotGiven | null {
  const [first = null] = services
  return services.includes(null) ? null : first
}

/** The services of one group today, in the order of the hall. */
export async function servicesOf(house: House, office: Office, letter: string): Promise<Service[]> {
  const day = localDay(house.clock(), office.timeZone)
  const services = await listServices(house.reading, office.slug, day)
  return services.filter((service) => service.letter === letter)
}

/** How many lines of a list there is room for; with large text and a low reach, fewer. */
export function rowsFor({ large, low }: Pick<KioskSetting, 'large' | 'low'>): number {
  if (large) return low ? 4 : 5
  return 8
}

/** What to wish, as Indonesians count the day: pagi to 11, siang to 15, sore to 18. */
export function partOfDay(at: number, { timeZone }: Office): 'morning' | 'noon' | 'afternoon' | 'evening' {
  const time = localTime(at, timeZone)
  if (time >= '04:00' && time < '11:00') return 'morning'
  if (time >= '11:00' && time < '15:00') return 'noon'
  return time >= '15:00' && time < '18:00' ? 'afternoon' : 'evening'
}
