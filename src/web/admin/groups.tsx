import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { GroupsPage, type GroupsPageProps } from '../../../views/admin/groups-page.tsx'
import type { FieldError } from '../../../views/components/error-summary.tsx'
import { addGroup } from '../../catalogue/add-group.ts'
import { everyService } from '../../catalogue/every-service.ts'
import { type Group, listGroups } from '../../catalogue/services.ts'
import { bilingual } from '../../offices/rules/bilingual.ts'
import { byOf } from '../../people/rules/who.ts'
import { refuse } from '../../platform/refusal.ts'
import { policyOf } from '../../queue/policy.ts'
import { PAPER_LETTER } from '../../queue/rules/policy.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { bothIn, lineIn, typedBoth } from './drafts/typed.ts'
import { type AdminHere, adminHere, toldOf } from './frame.ts'
import type { Status } from './refused.ts'

const typedShape = z.record(z.string(), z.string().max(200))

/** The groups of services of an office: more of them, and named anew. */
export function groupRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.get('/:office/admin/groups', asksOfficer(house, 'see the office'), async (c) =>
    show(c, await adminHere(house, c), { letter: null, typed: {} }),
  )

  routes.get('/:office/admin/groups/:letter', manages, async (c) => {
    const here = await adminHere(house, c)
    const { letter, name } = await groupOf(here, c.req.param('letter'))
    return show(c, here, { letter, typed: typedBoth('name', name) })
  })

  routes.post('/:office/admin/groups', manages, async (c) => {
    const here = await adminHere(house, c)
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const letter = lineIn(typed, 'letter').toUpperCase()
    const { name, errors } = nameIn(here, typed)
    const wrong = [...(await letterErrors(here, letter)), ...errors]
    if (wrong.length > 0) return show(c, here, { letter: null, typed, errors: wrong }, 422)
    const groups = await listGroups(house.reading, here.office.slug)
    return save(c, here, { letter, name, position: groups.length })
  })

  routes.post('/:office/admin/groups/:letter', manages, async (c) => {
    const here = await adminHere(house, c)
    const group = await groupOf(here, c.req.param('letter'))
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const { name, errors } = nameIn(here, typed)
    if (errors.length > 0) return show(c, here, { letter: group.letter, typed, errors }, 422)
    return save(c, here, { ...group, name })
  })

  async function groupOf({ office }: AdminHere, letter: string): Promise<Group> {
    const groups = await listGroups(house.reading, office.slug)
    return groups.find((group) => group.letter === letter) ?? refuse('NOT_FOUND')
  }

  async function save(c: Context<DoorEnv>, { office, officer }: AdminHere, group: Group) {
    await house.perform(byOf(officer), (work) => addGroup(work, office.slug, group))
    return c.redirect(`${paths.adminGroups(office.slug)}?done=group`, 303)
  }

  /** A letter is for one counting of numbers: that of a group, or that of the numbers on paper. */
  async function letterErrors({ office, language }: AdminHere, letter: string): Promise<FieldError[]> {
    const { groups: words } = wordsOf(language).adminCatalogue
    const groups = await listGroups(house.reading, office.slug)
    const { offline = PAPER_LETTER } = await policyOf(house.reading, office.slug)
    const wrong = (message: string) => [{ field: 'letter', message }]
    if (!/^[A-HJ-NP-Z]$/.test(letter)) return wrong(words.letterWrong)
    if (groups.some((group) => group.letter === letter)) return wrong(words.letterUsed)
    return letter === offline ? wrong(words.letterPaper) : []
  }

  async function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    more: Pick<GroupsPageProps, 'letter' | 'typed' | 'errors'>,
    status: Status = 200,
  ) {
    const { office, language } = here
    const services = await everyService(house.reading, office.slug)
    const groups = (await listGroups(house.reading, office.slug)).map(({ letter, name }) => ({
      letter,
      name: name[language],
      services: services.filter((each) => each.letter === letter).map(({ code }) => code),
    }))
    const done = { group: wordsOf(language).adminCatalogue.groups.done }
    const told = toldOf(house, c, here, { page: 'services', manage: 'manage the catalogue', done })
    return showDocument(c, <GroupsPage {...told} {...more} groups={groups} />, status)
  }

  return routes
}

function nameIn({ language }: AdminHere, typed: Readonly<Record<string, string>>) {
  const name = bothIn(typed, 'name')
  const message = wordsOf(language).adminCatalogue.groups.nameMissing
  const errors = bilingual
    .safeParse(name)
    .error?.issues.map(({ path }) => ({ field: `name_${path.join()}`, message }))
  return { name, errors: errors ?? [] }
}
