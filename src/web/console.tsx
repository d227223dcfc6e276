import { type Context, Hono } from 'hono'
import { Away } from '../../views/console/away.tsx'
import { DeskPage } from '../../views/console/desk-page.tsx'
import { DeskScreen } from '../../views/console/desk-screen.tsx'
import { findOffice } from '../offices/office.ts'
import { answerOnce } from '../platform/answers.ts'
import { refuse } from '../platform/refusal.ts'
import { shiftOf } from '../queue/shift.ts'
import { type Act, actNamed, deskForm, type Here } from './console/acts.ts'
import { chooseRoutes } from './console/choose.tsx'
import { counterActs } from './console/counter-acts.ts'
import { readDesk } from './console/desk-facts.ts'
import { nobodyWaits, noticeOf, showConsoleError, type Told, told } from './console/fates.ts'
import { hallRoutes } from './console/hall.tsx'
import { afterClosing } from './console/handed-back.ts'
import { newTicketRoutes } from './console/new-ticket.tsx'
import { officeNews } from './console/news.ts'
import { type OfficerHere, officerHere } from './console/officer-here.ts'
import { ticketActs } from './console/ticket-acts.ts'
import { asksOfficer } from './http/asks.ts'
import { basicsOf } from './http/basics.ts'
import { formQuestion, readForm } from './http/forms.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { show } from './http/pages.ts'
import { paths } from './http/paths.ts'
import { identify } from './http/session.ts'

/** Where officers open a counter, call, serve and finish. */
export function consoleDoor(house: House): Door {
  const door = new Hono<DoorEnv>()
  door.onError(showConsoleError(house))
  door.use('/:office/console/*', identify(house), asksOfficer(house, 'see the console'))

  door.route('/', chooseRoutes(house))
  door.route('/', hallRoutes(house))
  door.route('/', newTicketRoutes(house))

  door.get('/:office/console', async (c) => {
    const { office, by } = officerHere(c)
    const shift = await shiftOf(house.reading, office, by)
    return c.redirect(shift === null ? paths.consoleCounters(office) : paths.desk(office, shift.counter), 303)
  })

  door.get('/:office/console/live', (c) => {
    const { headers } = c.req.raw
    const isStillHere = async () => (await house.signIn.officerOf(headers)) !== null
    return house.live.stream(c, officeNews(house, officerHere(c).office), isStillHere)
  })

  door.get('/:office/console/counters/:counter', (c) =>
    showDesk(c, officerHere(c), c.req.param('counter'), { notice: null, status: 200 }),
  )

  door.post('/:office/console/counters/:counter/:act', async (c) => {
    const { counter, act: name } = c.req.param()
    const who = officerHere(c)
    const act = actNamed(counterActs, name)
    return doOnce(c, who, { office: who.office, counter, ticket: '' }, act)
  })

  door.post('/:office/console/counters/:counter/tickets/:ticket/:act', async (c) => {
    const { counter, ticket, act: name } = c.req.param()
    const who = officerHere(c)
    const act = actNamed(ticketActs, name)
    return doOnce(c, who, { office: who.office, counter, ticket }, act)
  })

  // A page that answered a form is fetched again by its address: back to the desk.
  door.get('/:office/console/counters/:counter/*', (c) => {
    const { office } = officerHere(c)
    return c.redirect(paths.desk(office, c.req.param('counter')), 303)
  })

  async function doOnce(c: Context<DoorEnv>, who: OfficerHere, at: Omit<Here, 'form'>, act: Act) {
    const { by, language } = who
    const form = (await readForm(c, deskForm, ['missing'])) ?? refuse('BODY_MALFORMED')
    const notice = noticeOf(language, form)
    if (notice !== null) return showDesk(c, who, at.counter, { notice, status: 422 })
    const { key, ...content } = form
    const { machine, question } = formQuestion(house, c, by, key, content)
    const outcome = await told(house, language, at.office, () =>
      answerOnce(house.perform, by, machine, question, async (work) => ({
        status: 200,
        body: await act(work, { ...at, form }),
      })),
    )
    return answer(c, who, at.counter, nobodyWaits(language, outcome))
  }

  /** The desk as a part, or the way to it for a browser without scripts; a refusal is said on the desk itself. */
  async function answer(c: Context<DoorEnv>, who: OfficerHere, counter: string, outcome: Told) {
    const isPart = c.req.header('hx-request') === 'true'
    const shift = await shiftOf(house.reading, who.office, who.by)
    if (outcome.notice === null && shift === null)
      return away(c, afterClosing(who.office, outcome.body), isPart)
    if (outcome.notice === null && !isPart) return c.redirect(paths.desk(who.office, counter), 303)
    return showDesk(c, who, counter, outcome)
  }

  function away(c: Context<DoorEnv>, address: string, isPart: boolean) {
    if (!isPart) return c.redirect(address, 303)
    c.header('hx-redirect', address)
    return c.body(null, 204)
  }

  async function showDesk(c: Context<DoorEnv>, who: OfficerHere, counter: string, { notice, status }: Told) {
    const { language, by, officer, seesHall } = who
    const office = await findOffice(house.reading, who.office)
    const hall = await house.hall(office.slug)
    const question = { office, counter, language, by, officer, seesHall, now: house.clock(), hall, notice }
    const found = await house.snapshot((db) => readDesk(db, question))
    const basics = basicsOf(house, c, 'console', [
      'console',
      'console-clock',
      'console-connection',
      'htmx-live',
    ])
    const part = found.isHere ? (
      <DeskScreen desk={found.desk} />
    ) : (
      <Away
        language={language}
        office={office.slug}
        officer={officer}
        counter={counter}
        place={found.place}
        reason={found.reason}
      />
    )
    return show(
      c,
      part,
      (desk) => (
        <DeskPage {...basics} officeName={office.name[language]} office={office.slug} counter={counter}>
          {desk}
        </DeskPage>
      ),
      status,
    )
  }

  return door
}
