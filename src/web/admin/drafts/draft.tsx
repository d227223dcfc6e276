import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { DifferencePage } from '../../../../views/admin/drafts/difference-page.tsx'
import { DraftPage } from '../../../../views/admin/drafts/draft-page.tsx'
import { beginDraft } from '../../../catalogue/begin-draft.ts'
import { dropDraft } from '../../../catalogue/drop-draft.ts'
import { openReview } from '../../../catalogue/open-review.ts'
import { surroundingsOf } from '../../../catalogue/surroundings.ts'
import { byOf } from '../../../people/rules/who.ts'
import { refuse } from '../../../platform/refusal.ts'
import { plainDate } from '../../../words/format.ts'
import { asksOfficer } from '../../http/asks.ts'
import { readForm } from '../../http/forms.ts'
import type { DoorEnv, House } from '../../http/house.ts'
import { showDocument } from '../../http/pages.ts'
import { paths } from '../../http/paths.ts'
import { adminHere } from '../frame.ts'
import { refusedIn, type Status } from '../refused.ts'
import { fieldsWithVersion } from '../versioned-form.ts'
import { type DraftHere, differenceIn, draftFrame, draftHere, draftTold, editorOf } from './draft-here.ts'
import { partRows } from './part-rows.ts'

const beginning = z.object({ from: z.coerce.number().int().optional() })

/** A draft as a whole: begun, looked at, opened to everybody, and dropped. */
export function draftRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.post('/:office/admin/services/:code/draft', manages, async (c) => {
    const { office, officer } = await adminHere(house, c)
    const code = c.req.param('code')
    const { from } = (await readForm(c, beginning)) ?? refuse('BODY_MALFORMED')
    await house.perform(byOf(officer), (work) => beginDraft(work, office.slug, { code, from }))
    return c.redirect(`${paths.adminDraft(office.slug, code)}?done=begun`, 303)
  })

  routes.get('/:office/admin/drafts/:code', manages, async (c) =>
    show(c, await draftHere(house, c, c.req.param('code'))),
  )

  routes.post('/:office/admin/drafts/:code/review', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const { version } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const { slug } = here.office
    try {
      await house.perform(byOf(here.officer), (work) => openReview(work, slug, here.draft.code, version))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, await draftHere(house, c, here.draft.code), { refusal }, status)
    }
    return c.redirect(`${paths.adminDraft(slug, here.draft.code)}?done=review`, 303)
  })

  routes.post('/:office/admin/drafts/:code/end', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const { version } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const { slug } = here.office
    try {
      await house.perform(byOf(here.officer), (work) => dropDraft(work, slug, here.draft.code, version))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, await draftHere(house, c, here.draft.code), { refusal }, status)
    }
    return c.redirect(`${paths.adminService(slug, here.draft.code)}?done=dropped`, 303)
  })

  routes.get('/:office/admin/drafts/:code/difference', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const { draft, published } = here
    const page = {
      ...draftFrame(house, c, here),
      published: published?.version ?? null,
      parts: await differenceIn(house, here, published?.sheet ?? {}, draft.sheet),
    }
    return showDocument(c, <DifferencePage {...page} />)
  })

  // A page that answered a form is fetched again by its address: back to the draft.
  for (const deed of ['review', 'end']) {
    routes.get(`/:office/admin/drafts/:code/${deed}`, manages, (c) =>
      c.redirect(paths.adminDraft(c.req.param('office') ?? '', c.req.param('code') ?? ''), 303),
    )
  }

  async function show(
    c: Context<DoorEnv>,
    here: DraftHere,
    more: { refusal?: string } = {},
    status: Status = 200,
  ) {
    const { draft, office, language, published } = here
    const inWords = (at: number) => plainDate(at, office.timeZone, language)
    const page = {
      ...draftTold(house, c, here),
      ...partRows(draft.sheet, await surroundingsOf(house.reading, office.slug), language),
      published: published?.version ?? null,
      draft: {
        state: draft.state === 'review' ? ('review' as const) : ('draft' as const),
        basedOn: draft.basedOn,
        edited: { date: inWords(draft.editedAt), who: await editorOf(house, here) },
        reviewed: draft.reviewedFrom === null ? null : inWords(draft.reviewedFrom),
        comments: draft.comments,
        unanswered: draft.unanswered,
        revision: draft.revision,
      },
      ...more,
    }
    return showDocument(c, <DraftPage {...page} />, status)
  }

  return routes
}
