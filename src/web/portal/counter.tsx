import type { Context } from 'hono'
import { CounterPage } from '../../../views/portal/counter-page.tsx'
import { CounterScreen } from '../../../views/portal/counter-screen.tsx'
import { listServices } from '../../catalogue/services.ts'
import { shownWait } from '../../estimates/rules/shown-wait.ts'
import { listCounters } from '../../offices/counters.ts'
import { findOffice } from '../../offices/office.ts'
import { openingAt } from '../../offices/rules/opening-hours.ts'
import { refuse } from '../../platform/refusal.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import { clockOf } from '../http/basics.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { waitAtCounter } from '../http/waits.ts'
import { countersIn, waitingFor } from './hall.ts'
import { pageOf } from './page.ts'
import { sheetIn } from './sheet.ts'

/** The page of a counter. Refuses OFFICE_UNKNOWN, COUNTER_UNKNOWN. */
export async function counterHtml(
  house: House,
  c: Context<DoorEnv>,
  slug: string,
  name: string,
): Promise<string> {
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const hall = await house.hall(slug)
  const counters = countersIn(hall, await listCounters(house.reading, slug), language)
  const counter =
    counters.find((candidate) => candidate.counter === name) ?? refuse('COUNTER_UNKNOWN', { counter: name })
  const codes = hall.counters.find((candidate) => candidate.counter === name)?.services ?? []
  const services = await listServices(house.reading, slug, hall.day)
  const now = {
    ...{ language, office: slug, counter },
    waiting: waitingFor(hall, codes),
    wait: shownWait(waitAtCounter(hall, name, openingAt(house.clock(), office).isOpen)),
    services: codes.flatMap((code) => {
      const service = services.find((candidate) => candidate.code === code)
      if (service === undefined) return []
      const { fees, promise, steps } = sheetIn(service, office, house.clock(), language)
      const waiting = waitingFor(hall, [code])
      return [{ code, name: service.sheet.name[language], waiting, fees, promise, steps }]
    }),
    updated: clockOf(house.clock(), office, language),
  }
  const { description } = wordsOf(language).portal
  return htmlOf(c, <CounterScreen {...now} />, () => (
    <CounterPage
      {...pageOf(house, c, office, paths.counter(slug, name))}
      description={phrase(language, description.counter, {
        counter: counter.name,
        office: office.name[language],
      })}
      now={now}
    />
  ))
}
