import type { Context } from 'hono'
import { type IconName, iconPaths } from '../../../views/components/icon-paths.ts'
import { LifeEventPage } from '../../../views/portal/life-event-page.tsx'
import type { LifeEventText } from '../../../views/portal/life-events.tsx'
import { lifeEventsOf } from '../../catalogue/life-events.ts'
import type { LifeEvent } from '../../catalogue/rules/life-event.ts'
import { listServices } from '../../catalogue/services.ts'
import { findOffice } from '../../offices/office.ts'
import { refuse } from '../../platform/refusal.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { shownFor } from '../http/waits.ts'
import { waitingFor } from './hall.ts'
import { pageOf } from './page.ts'
import { sheetIn } from './sheet.ts'

/** The page of a life event with the services it needs. Refuses OFFICE_UNKNOWN, NOT_FOUND. */
export async function lifeEventHtml(
  house: House,
  c: Context<DoorEnv>,
  slug: string,
  code: string,
): Promise<string> {
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const { lifeEvents } = await lifeEventsOf(house.reading, slug)
  const event = lifeEvents.find((each) => each.code === code) ?? refuse('NOT_FOUND')
  const hall = await house.hall(slug)
  const all = await listServices(house.reading, slug, hall.day)
  const services = all
    .filter(({ sheet }) => sheet.lifeEvents?.includes(code))
    .map((service) => {
      const { fees, promise } = sheetIn(service, office, house.clock(), language)
      const { name, summary } = service.sheet
      return {
        ...{ code: service.code, name: name[language], summary: summary[language], fees, promise },
        waiting: waitingFor(hall, [service.code]),
        wait: shownFor(hall, [service.code]),
      }
    })
  const told = { name: event.name[language], summary: event.summary[language] }
  const { description } = wordsOf(language).portal
  const page = (
    <LifeEventPage
      {...pageOf(house, c, office, paths.lifeEvent(slug, code))}
      description={phrase(language, description.lifeEvent, {
        event: told.name,
        office: office.name[language],
      })}
      {...{ slug, event: told, services }}
    />
  )
  return htmlOf(c, page, (whole) => whole)
}

/** A life event in one language; a picture that the house does not have becomes a plain one. */
export function lifeEventIn({ code, name, icon }: LifeEvent, language: Language): LifeEventText {
  const known = Object.keys(iconPaths).find((each): each is IconName => each === icon)
  return { code, name: name[language], icon: known ?? 'info' }
}
