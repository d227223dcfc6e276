import type { Context } from 'hono'
import { SupposedPage } from '../../../views/console/supposed-page.tsx'
import { findOffice } from '../../offices/office.ts'
import { openingAt } from '../../offices/rules/opening-hours.ts'
import { phrase, refusalSentence, wordsOf } from '../../words/language.ts'
import { basicsOf } from '../http/basics.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import type { Told } from './fates.ts'
import type { OfficerHere } from './officer-here.ts'
import { chosenServices, readSupposed } from './supposed-facts.ts'

/**
 * Shows what would be if the counter of the address opened now, with its usual services or those that are chosen;
 * where nothing can be said, `refused` says why on the hall.
 */
export async function showSupposed(
  house: House,
  c: Context<DoorEnv>,
  { office: slug, language, officer }: OfficerHere,
  refused: (told: Told) => Response | Promise<Response>,
): Promise<Response> {
  const words = wordsOf(language).supposed
  const no = (status: Told['status'], sentence: string) =>
    refused({ status, notice: { tone: 'late', sentence } })
  const office = await findOffice(house.reading, slug)
  const hall = await house.hall(slug)
  const counter = c.req.param('counter') ?? ''
  const place = hall.counters.find((each) => each.counter === counter)
  const isWaitedFor = hall.services.some(({ waiting }) => waiting > 0)
  if (place === undefined) return no(404, refusalSentence(language, 'COUNTER_UNKNOWN'))
  if (place.state !== 'closed')
    return no(409, phrase(language, words.alreadyOpen, { counter: place.name[language] }))
  if (!openingAt(house.clock(), office).isOpen && !isWaitedFor) return no(422, words.closed)
  const known = hall.services.map(({ service }) => service)
  const services = chosenServices(c.req.queries('services') ?? [], place.services, known)
  const answer = await house.waits.whatIf(slug, { counter, services })
  if (answer === null) return no(503, words.notYet)
  const question = { office, hall, language, officer, answer }
  const facts = await house.snapshot((db) => readSupposed(db, question))
  return showDocument(c, <SupposedPage {...basicsOf(house, c, 'console')} facts={facts} />)
}
