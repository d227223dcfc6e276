import { type Context, Hono } from 'hono'
import type { Notice } from '../../../views/console/desk.ts'
import { HallPage } from '../../../views/console/hall-page.tsx'
import { HallScreen } from '../../../views/console/hall-screen.tsx'
import { findOffice } from '../../offices/office.ts'
import { answerOnce } from '../../platform/answers.ts'
import { refuse } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { policyOf } from '../../queue/policy.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { basicsOf } from '../http/basics.ts'
import { formQuestion, readForm } from '../http/forms.ts'
import type { Door, DoorEnv, House } from '../http/house.ts'
import { show, wantsPart } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { type Act, actNamed, deskForm, type Here } from './acts.ts'
import { type Told, told } from './fates.ts'
import { hallActs, hallTicketActs } from './hall-acts.ts'
import { readHallFacts } from './hall-facts.ts'
import { inOrderOfPlaces, servingForm, servingLists } from './line-places.ts'
import { moveServices } from './move-services.ts'
import { type OfficerHere, officerHere } from './officer-here.ts'
import { showSupposed } from './supposed.tsx'

/** Where supervisors see every counter and every line, and move services between counters. */
export function hallRoutes(house: House): Door {
  const door = new Hono<DoorEnv>()
  door.use('/:office/console/hall/*', asksOfficer(house, 'move officers'))

  door.get('/:office/console/hall', (c) => showHall(c, who(c), { notice: null, status: 200 }))

  door.post('/:office/console/hall/counters/:counter/services', async (c) => {
    const supervisor = who(c)
    const { office, language } = supervisor
    const counter = c.req.param('counter')
    const { key, services, places } =
      (await readForm(c, servingForm, servingLists)) ?? refuse('BODY_MALFORMED')
    if (services.length === 0) {
      const notice: Notice = { tone: 'late', sentence: wordsOf(language).console.choose.noService }
      return showHall(c, supervisor, { notice, status: 422 })
    }
    return doOnce(c, supervisor, key, { services, places }, async (work) => {
      const ordered = inOrderOfPlaces(services, places, await policyOf(work.db, office))
      await moveServices(work, { office, counter, services: ordered })
    })
  })

  door.get('/:office/console/hall/counters/:counter/supposed', (c) =>
    showSupposed(house, c, who(c), (told) => showHall(c, who(c), told)),
  )

  door.post('/:office/console/hall/counters/:counter/:act', (c) => {
    const { counter, act } = c.req.param()
    return takeOn(c, { counter, ticket: '' }, actNamed(hallActs, act))
  })

  door.post('/:office/console/hall/counters/:counter/tickets/:ticket/:act', (c) => {
    const { counter, ticket, act } = c.req.param()
    return takeOn(c, { counter, ticket }, actNamed(hallTicketActs, act))
  })

  // A page that answered a form is fetched again by its address: back to the hall.
  door.get('/:office/console/hall/*', (c) => c.redirect(paths.consoleHall(who(c).office), 303))

  function who(c: Context<DoorEnv>): OfficerHere {
    return officerHere(c, 'move officers')
  }

  /** Does in the place of an officer what they would do at their desk; it is the supervisor's deed. */
  async function takeOn(c: Context<DoorEnv>, at: Pick<Here, 'counter' | 'ticket'>, act: Act) {
    const supervisor = who(c)
    const form = (await readForm(c, deskForm, ['missing'])) ?? refuse('BODY_MALFORMED')
    const { key, ...content } = form
    return doOnce(c, supervisor, key, content, (work) =>
      act(work, { office: supervisor.office, ...at, form }),
    )
  }

  /** The hall as a part, or the way to it for a browser without scripts; a refusal is said on the hall itself. */
  async function doOnce(
    c: Context<DoorEnv>,
    supervisor: OfficerHere,
    key: string,
    content: unknown,
    job: (work: Work) => Promise<unknown>,
  ) {
    const { office, by, language } = supervisor
    const { machine, question } = formQuestion(house, c, by, key, content)
    const outcome = await told(house, language, office, () =>
      answerOnce(house.perform, by, machine, question, async (work) => {
        await job(work)
        return { status: 200, body: null }
      }),
    )
    if (outcome.notice === null && !wantsPart(c)) return c.redirect(paths.consoleHall(office), 303)
    return showHall(c, supervisor, outcome)
  }

  async function showHall(
    c: Context<DoorEnv>,
    { office: slug, language, officer }: OfficerHere,
    { notice, status }: Told,
  ) {
    const office = await findOffice(house.reading, slug)
    const hall = await house.hall(slug)
    const times = { now: house.clock(), machineNow: house.machine() }
    const question = { office, hall, language, officer, ...times, notice }
    const facts = await house.snapshot((db) => readHallFacts(db, question))
    const scripts = ['console', 'console-clock', 'console-connection', 'htmx-live'] as const
    return show(
      c,
      <HallScreen hall={facts} />,
      (screen) => (
        <HallPage {...basicsOf(house, c, 'console', scripts)} officeName={facts.officeName} office={slug}>
          {screen}
        </HallPage>
      ),
      status,
    )
  }

  return door
}
