import { type Context, Hono } from 'hono'
import { PolicyPage, type PolicyPageProps } from '../../../views/admin/policy-page.tsx'
import { listServices } from '../../catalogue/services.ts'
import { byOf } from '../../people/rules/who.ts'
import { Refusal, refuse } from '../../platform/refusal.ts'
import { listPolicies, policyOf } from '../../queue/policy.ts'
import { policyPreview } from '../../queue/policy-preview.ts'
import { setPolicy } from '../../queue/set-policy.ts'
import { wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { namesIn } from './audit-names.ts'
import { type AdminHere, adminHere, toldOf } from './frame.ts'
import { classesNamed, factsOf, versionRow } from './policy-facts.ts'
import { classesTyped, readPolicy, servicesToPlace, typedPolicy } from './policy-form.ts'
import { refusedIn, type Status } from './refused.ts'
import { fieldsWithVersion } from './versioned-form.ts'

/** The rules of an office: what is in force, a form, what it would change now, and who set what when. */
export function policyRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the office')

  routes.get('/:office/admin/policy', asksOfficer(house, 'see the office'), async (c) =>
    show(c, await adminHere(house, c)),
  )

  routes.post('/:office/admin/policy/preview', manages, async (c) => {
    const here = await adminHere(house, c)
    const { version, typed, policy, errors } = await wantedIn(c, here)
    if (policy === null) return show(c, here, { version, typed, errors }, 422)
    const preview = await policyPreview(house.reading, here.office.slug, house.clock(), policy)
    const inForce = await policyOf(house.reading, here.office.slug)
    const isSame = JSON.stringify(inForce) === JSON.stringify(policy)
    return show(c, here, { version, typed, preview: { ...preview, isSame } })
  })

  routes.post('/:office/admin/policy', manages, async (c) => {
    const here = await adminHere(house, c)
    const { version, typed, policy, errors } = await wantedIn(c, here)
    if (policy === null) return show(c, here, { version, typed, errors }, 422)
    const office = here.office.slug
    try {
      await house.perform(byOf(here.officer), (work) => setPolicy(work, office, policy, version))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      if (status === 409) return show(c, here, { refusal }, status)
      const isOfClasses = error instanceof Refusal && error.code === 'CLASS_IN_USE'
      const said = isOfClasses ? { errors: [{ field: 'classes', message: refusal }] } : { refusal }
      return show(c, here, { version, typed, ...said }, status)
    }
    return c.redirect(`${paths.adminPolicy(office)}?done=policy`, 303)
  })

  // A page that answered a form is fetched again by its address: back to the rules.
  routes.get('/:office/admin/policy/preview', manages, (c) =>
    c.redirect(paths.adminPolicy(c.req.param('office')), 303),
  )

  async function wantedIn(c: Context<DoorEnv>, here: AdminHere) {
    const { version, ...typed } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const policy = await policyOf(house.reading, here.office.slug)
    const published = await listServices(house.reading, here.office.slug)
    const codes = published.map(({ code }) => code)
    return { version, typed, ...readPolicy(typed, policy, codes, here.language) }
  }

  async function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    more: Partial<Pick<PolicyPageProps, 'version' | 'typed' | 'errors' | 'preview' | 'refusal'>> = {},
    status: Status = 200,
  ) {
    const { office, language } = here
    const { policy: words } = wordsOf(language).adminRules
    const versions = await listPolicies(house.reading, office.slug)
    const { version, policy } = versions[0] ?? refuse('NOT_FOUND')
    const typed = more.typed ?? typedPolicy(policy)
    const published = await listServices(house.reading, office.slug)
    const services = new Map(published.map(({ code, sheet }) => [code, sheet.name[language]]))
    const names = await namesIn(house.reading, office.slug, language)
    const page = {
      ...toldOf(house, c, here, {
        page: 'policy',
        manage: 'manage the office',
        done: { policy: words.done },
      }),
      inForce: version,
      facts: factsOf(policy, language),
      version,
      history: versions.map((each, index) => versionRow(each, versions[index + 1], here, names)),
      ...more,
      typed,
      classes: classesNamed(classesTyped(typed, policy), language),
      services: servicesToPlace(policy, [...services.keys()]).map((code) => ({
        code,
        name: services.get(code) ?? code,
      })),
    }
    return showDocument(c, <PolicyPage {...page} />, status)
  }

  return routes
}
