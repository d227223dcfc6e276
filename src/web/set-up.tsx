import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import {
  SetUpPage,
  type SetUpPageProps,
  type SetUpStep,
  setUpSteps,
} from '../../views/set-up/set-up-page.tsx'
import type { OfficeFile } from '../catalogue/rules/office-file.ts'
import { listOffices } from '../offices/office.ts'
import type { WeeklyHours } from '../offices/rules/opening-hours.ts'
import { createOfficer } from '../people/create-officer.ts'
import { SHORTEST_PASSWORD } from '../people/rules/credentials.ts'
import { refuse } from '../platform/refusal.ts'
import { wordsOf } from '../words/language.ts'
import { everybody } from './http/asks.ts'
import { basicsOf } from './http/basics.ts'
import { readForm } from './http/forms.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { showDocument } from './http/pages.ts'
import { paths } from './http/paths.ts'
import { typedWeek } from './http/week-form.ts'
import {
  type OfficeAnswer,
  type Read,
  readAdmin,
  readCount,
  readHours,
  readOffice,
  readOfficeFile,
  type Typed,
} from './set-up/answers.ts'
import { officeOf, usualHours } from './set-up/plan.ts'

type Answered<Value> = { typed: Typed; value: Value }

/** What was answered so far; it is kept in memory until the last step, so half of it leaves nothing. */
type Draft = {
  office?: Answered<OfficeAnswer>
  hours?: Answered<WeeklyHours>
  services?: Answered<OfficeFile | null>
  counters?: Answered<number>
}

const COOKIE = 'giliran_setup'
const fields = z.record(z.string(), z.union([z.string().max(2000), z.instanceof(File)]))

/** Where the first admin sets a house up that has no office yet; afterwards there is nothing here. */
export function setUpDoor(house: House): Door {
  const door = new Hono<DoorEnv>()
  let draft: Draft = {}

  door.get('/setup', everybody, async (c) => {
    const key = c.req.query('key') ?? getCookie(c, COOKIE) ?? ''
    await mustBeOpen(key)
    const secure = house.publicUrl().startsWith('https:')
    setCookie(c, COOKIE, key, { httpOnly: true, sameSite: 'Lax', path: '/setup', maxAge: 3600, secure })
    return c.redirect(paths.setUp(nextStep()), 303)
  })

  door.get('/setup/:step', everybody, async (c) => {
    const step = await stepOf(c)
    const next = nextStep()
    if (setUpSteps.indexOf(step) > setUpSteps.indexOf(next)) return c.redirect(paths.setUp(next), 303)
    return show(c, step)
  })

  door.post('/setup/:step', everybody, async (c) => {
    const step = await stepOf(c)
    const form = (await readForm(c, fields)) ?? refuse('BODY_MALFORMED')
    const { file } = form
    const typed = Object.fromEntries(
      Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
    const language = c.get('language')
    if (step === 'office') return keep(c, step, typed, readOffice(typed, language))
    if (step === 'hours') return keep(c, step, typed, readHours(typed, language))
    if (step === 'counters') return keep(c, step, typed, readCount(typed, language))
    if (step === 'services') {
      return keep(c, step, typed, await servicesIn(typed, file instanceof File ? file : null, c))
    }
    return finish(c, typed)
  })

  /** Keeps what a step was answered with and goes on, or shows what is wrong. */
  function keep<Value>(
    c: Context<DoorEnv>,
    step: Exclude<SetUpStep, 'admin'>,
    typed: Typed,
    { value, errors }: Read<Value>,
  ) {
    if (errors.length > 0) return show(c, step, { typed, errors }, 422)
    draft = { ...draft, [step]: { typed, value } }
    return c.redirect(paths.setUp(setUpSteps[setUpSteps.indexOf(step) + 1] ?? 'admin'), 303)
  }

  async function servicesIn(typed: Typed, file: File | null, c: Context<DoorEnv>) {
    const language = c.get('language')
    const { fromMissing } = wordsOf(language).setUp.services
    if (typed.from === 'none') return { value: null, errors: [] }
    if (typed.from === 'demo') {
      const [demo = null] = await (await house.setUp.tools()).demoOffices()
      return { value: demo, errors: [] }
    }
    if (typed.from !== 'file') return { value: null, errors: [{ field: 'from', message: fromMissing }] }
    const bytes = file === null ? new ArrayBuffer(0) : await file.arrayBuffer()
    return readOfficeFile({ name: file?.name ?? '', bytes }, language)
  }

  /** Opens the office with its first admin, all of it or nothing. */
  async function finish(c: Context<DoorEnv>, typed: Typed) {
    const { office, hours, services, counters } = draft
    if (office === undefined || hours === undefined || services === undefined || counters === undefined) {
      return c.redirect(paths.setUp(nextStep()), 303)
    }
    const { value: admin, errors } = readAdmin(typed, c.get('language'))
    const { password: _, again: __, ...shown } = typed
    if (errors.length > 0) return show(c, 'admin', { typed: shown, errors }, 422)
    const { plantOffice } = await house.setUp.tools()
    const passwordDigest = await house.signIn.digestPassword(admin.password)
    const plan = officeOf({
      ...{ office: office.value, hours: hours.value },
      ...{ services: services.value, count: counters.value },
    })
    const { slug } = office.value
    await house.perform('system', async (work) => {
      if ((await listOffices(work.db)).length > 0) refuse('NOT_FOUND')
      await plantOffice(work, plan)
      const { name, username } = admin
      await createOfficer(work, { office: slug, username, passwordDigest, name, role: 'admin' })
    })
    house.setUp.link.close()
    draft = {}
    return c.redirect(`${paths.signIn(slug)}?${new URLSearchParams({ next: paths.admin(slug) })}`, 303)
  }

  /** Refuses NOT_FOUND without the link, once it is an hour old, and once there is an office. */
  async function mustBeOpen(key: string): Promise<void> {
    if (!house.setUp.link.opens(key) || (await listOffices(house.reading)).length > 0) refuse('NOT_FOUND')
  }

  async function stepOf(c: Context<DoorEnv>): Promise<SetUpStep> {
    await mustBeOpen(getCookie(c, COOKIE) ?? '')
    return setUpSteps.find((step) => step === c.req.param('step')) ?? refuse('NOT_FOUND')
  }

  /** The first step that is not answered yet. */
  function nextStep(): SetUpStep {
    return setUpSteps.find((step) => step !== 'admin' && draft[step] === undefined) ?? 'admin'
  }

  function show(
    c: Context<DoorEnv>,
    step: SetUpStep,
    more: Pick<SetUpPageProps, 'errors'> & { typed?: Typed } = {},
    status: 200 | 422 = 200,
  ) {
    const planned = draft.services?.value?.counters.length ?? 0
    const before: Readonly<Record<SetUpStep, Typed>> = {
      office: draft.office?.typed ?? { timeZone: 'Asia/Jakarta' },
      hours: draft.hours?.typed ?? typedWeek(usualHours),
      services: draft.services?.typed ?? { from: 'demo' },
      counters: draft.counters?.typed ?? { count: String(planned || 2) },
      admin: {},
    }
    const page = {
      ...basicsOf(house, c, 'admin'),
      ...{ step, planned, shortest: SHORTEST_PASSWORD, typed: before[step] },
      ...more,
    }
    return showDocument(c, <SetUpPage {...page} />, status)
  }

  return door
}
