import { type Context, Hono } from 'hono'
import {
  PublicationPage,
  type PublicationPageProps,
} from '../../../../views/admin/drafts/publication-page.tsx'
import { refusalOf } from '../../../catalogue/obstacles.ts'
import { publishDraft } from '../../../catalogue/publish-draft.ts'
import { obstaclesTo } from '../../../catalogue/rules/publication.ts'
import { listStandards } from '../../../catalogue/standards.ts'
import { surroundingsOf } from '../../../catalogue/surroundings.ts'
import { isDay, localDay } from '../../../offices/rules/local-time.ts'
import { byOf } from '../../../people/rules/who.ts'
import { refuse } from '../../../platform/refusal.ts'
import { dateInWords } from '../../../words/format.ts'
import { refusalSentence, wordsOf } from '../../../words/language.ts'
import { asksOfficer } from '../../http/asks.ts'
import { readForm } from '../../http/forms.ts'
import type { DoorEnv, House } from '../../http/house.ts'
import { showDocument } from '../../http/pages.ts'
import { paths } from '../../http/paths.ts'
import { refusedIn, type Status } from '../refused.ts'
import { fieldsWithVersion } from '../versioned-form.ts'
import { type DraftHere, differenceIn, draftFrame, draftHere } from './draft-here.ts'

/** The publication of a draft: from when, what stands in the way, and what it changes. */
export function draftPublicationRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.get('/:office/admin/drafts/:code/publication', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    return show(c, here, todayIn(here))
  })

  routes.post('/:office/admin/drafts/:code/publication', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const { version, validFrom = '' } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    if (!isDay(validFrom) || validFrom < todayIn(here)) {
      const message = wordsOf(here.language).adminDrafts.publication.dateWrong
      return show(c, here, validFrom, { errors: [{ field: 'validFrom', message }] }, 422)
    }
    const { slug } = here.office
    const plan = { code: here.draft.code, validFrom, madeFrom: version }
    try {
      const published = await house.perform(byOf(here.officer), (work) => publishDraft(work, slug, plan))
      const told = new URLSearchParams({ done: 'published', version: String(published) })
      return c.redirect(`${paths.adminService(slug, here.draft.code)}?${told}`, 303)
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, await draftHere(house, c, here.draft.code), validFrom, { refusal }, status)
    }
  })

  async function show(
    c: Context<DoorEnv>,
    here: DraftHere,
    typed: string,
    more: Partial<Pick<PublicationPageProps, 'errors' | 'refusal'>> = {},
    status: Status = 200,
  ) {
    const { draft, office, language, published } = here
    const validFrom = isDay(typed) ? typed : todayIn(here)
    const surroundings = await surroundingsOf(house.reading, office.slug)
    const obstacles = obstaclesTo({ ...draft, validFrom }, surroundings)
    const page = {
      ...draftFrame(house, c, here),
      version: draft.revision,
      validFrom: typed,
      date: dateInWords(validFrom, language),
      obstacles: obstacles.map((obstacle) => refusalSentence(language, ...refusalOf(obstacle))),
      replaced: await replacedBy(here, validFrom),
      parts: await differenceIn(house, here, published?.sheet ?? {}, draft.sheet),
      ...more,
    }
    return showDocument(c, <PublicationPage {...page} />, status)
  }

  /** A version that was to begin on that date or later, which would never take effect. */
  async function replacedBy({ office, draft, language }: DraftHere, validFrom: string) {
    const versions = await listStandards(house.reading, office.slug, draft.code)
    const coming = versions.find(
      (each) => each.validFrom >= validFrom && each.validFrom <= (each.validTo ?? each.validFrom),
    )
    return coming === undefined
      ? null
      : { version: coming.version, date: dateInWords(coming.validFrom, language) }
  }

  function todayIn({ office }: DraftHere): string {
    return localDay(house.clock(), office.timeZone)
  }

  return routes
}
