import { type Context, Hono } from 'hono'
import { ChoosePage } from '../../../views/console/choose-page.tsx'
import type { Notice } from '../../../views/console/desk.ts'
import { findOffice } from '../../offices/office.ts'
import { answerOnce } from '../../platform/answers.ts'
import { refuse } from '../../platform/refusal.ts'
import { openCounter } from '../../queue/open-counter.ts'
import { policyOf } from '../../queue/policy.ts'
import { wordsOf } from '../../words/language.ts'
import { basicsOf } from '../http/basics.ts'
import { formQuestion, readForm } from '../http/forms.ts'
import type { Door, DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { readChoice } from './choose-facts.ts'
import { type Told, told } from './fates.ts'
import { handedBackNotice } from './handed-back.ts'
import { inOrderOfPlaces, servingForm, servingLists } from './line-places.ts'
import { type OfficerHere, officerHere } from './officer-here.ts'

/** Where officers choose their counter and what they serve there, and open it; behind the console's guard. */
export function chooseRoutes(house: House): Door {
  const door = new Hono<DoorEnv>()

  door.get('/:office/console/counters', (c) => {
    const who = officerHere(c)
    const notice = handedBackNotice(who.language, c.req.query())
    return showChoice(c, who, c.req.query('counter'), { notice, status: 200 })
  })

  door.post('/:office/console/counters/:counter/shift', async (c) => {
    const who = officerHere(c)
    const { office, by, language } = who
    const counter = c.req.param('counter')
    const { services, places, key } =
      (await readForm(c, servingForm, servingLists)) ?? refuse('BODY_MALFORMED')
    if (services.length === 0) {
      const notice: Notice = { tone: 'late', sentence: wordsOf(language).console.choose.noService }
      return showChoice(c, who, counter, { notice, status: 422 })
    }
    const { machine, question } = formQuestion(house, c, by, key, { services, places })
    const outcome = await told(house, language, office, () =>
      answerOnce(house.perform, by, machine, question, async (work) => {
        const ordered = inOrderOfPlaces(services, places, await policyOf(work.db, office))
        await openCounter(work, { office, counter, services: ordered, isPerson: true })
        return { status: 200, body: null }
      }),
    )
    if (outcome.notice !== null) return showChoice(c, who, counter, outcome)
    return c.redirect(paths.desk(office, counter), 303)
  })

  async function showChoice(
    c: Context<DoorEnv>,
    who: OfficerHere,
    counter: string | undefined,
    { notice, status }: Told,
  ) {
    const { language, by, officer, seesHall } = who
    const office = await findOffice(house.reading, who.office)
    const hall = await house.hall(office.slug)
    const question = { office, hall, by, language, now: house.clock(), counter }
    const choice = await house.snapshot((db) => readChoice(db, question))
    const page = { ...basicsOf(house, c, 'console', []), ...choice, notice, officer, seesHall }
    return showDocument(
      c,
      <ChoosePage {...page} officeName={office.name[language]} office={office.slug} />,
      status,
    )
  }

  return door
}
