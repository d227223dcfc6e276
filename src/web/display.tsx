import { type Context, Hono } from 'hono'
import { Board } from '../../views/display/board.tsx'
import { DisplayPage } from '../../views/display/display-page.tsx'
import { NotEnrolled } from '../../views/display/not-enrolled.tsx'
import { findOffice, type Office } from '../offices/office.ts'
import { can } from '../people/rules/can.ts'
import type { Refusal } from '../platform/refusal.ts'
import type { Language } from '../words/language.ts'
import { rememberBoards } from './display/board.ts'
import { displayChannel } from './display/channel.ts'
import { speechOf, speechRoutes } from './display/speech.ts'
import { asks } from './http/asks.ts'
import { basicsOf } from './http/basics.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { show, showDocument } from './http/pages.ts'
import { paths } from './http/paths.ts'
import { statusOf } from './http/problems.ts'
import { identify } from './http/session.ts'
import { becameDevice, codeFor } from './http/waiting-screen.ts'

const SCRIPTS = ['display', 'display-calls', 'display-voice', 'display-screen', 'htmx-live'] as const
const QUESTION = 'see the display'

/** The screens of the hall: the page, the part that heals it, and the stream that keeps it true. */
export function displayDoor(house: House): Door {
  const boards = rememberBoards(house)
  const knows = identify(house)
  const door = new Hono<DoorEnv>()
  door.use('/:office/display', knows)
  door.use('/:office/display/*', knows)

  door.get('/:office/display', asks(QUESTION, turnAway), async (c) => {
    const slug = c.req.param('office')
    const { office, props } = await boards(slug, c.get('language'))
    const page = pageOf(c)
    const speech = speechOf(c.req.query())
    return show(c, <Board {...props} />, () => (
      <DisplayPage {...page} office={namesOf(office, props.language)} board={props} speech={speech} />
    ))
  })

  door.get('/:office/display/live', asks(QUESTION), async (c) => {
    const slug = c.req.param('office')
    const { version } = pageOf(c)
    const channel = displayChannel(house, boards, { slug, language: c.get('language'), version })
    return house.live.stream(c, channel, async () => {
      await knows(c, async () => {})
      return maySee(c, slug)
    })
  })

  door.route('/', speechRoutes(house))

  async function turnAway(c: Context<DoorEnv>, { code }: Refusal) {
    const office = await findOffice(house.reading, c.req.param('office') ?? '')
    const { slug } = office
    if (becameDevice(house, c, slug, 'display')) {
      return c.redirect(paths.display(slug) + new URL(c.req.url).search, 303)
    }
    const basics = basicsOf(house, c, 'display', ['enrolment-code'])
    const waiting = await codeFor(house, c, slug, 'display')
    const page = { ...basics, waiting, office: namesOf(office, basics.language) }
    return showDocument(c, <NotEnrolled {...page} />, statusOf[code])
  }

  /** A display loads the page anew when the version changes, so it names everything the page is made of. */
  function pageOf(c: Context<DoorEnv>) {
    const { assets, isClockMoved } = basicsOf(house, c, 'display', SCRIPTS)
    return { assets, isClockMoved, version: [assets.css, ...assets.scripts].join(' ') }
  }

  return door
}

function maySee(c: Context<DoorEnv>, office: string): boolean {
  return c.get('known').some((who) => who.office === office && can(who.role, QUESTION))
}

function namesOf({ slug, name, slogan }: Office, language: Language) {
  return { slug, name: name[language], slogan: slogan[language] }
}
