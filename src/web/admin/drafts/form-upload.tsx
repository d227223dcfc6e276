import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { FormPage, type FormPageProps } from '../../../../views/admin/drafts/form-page.tsx'
import { attachForm } from '../../../catalogue/attach-form.ts'
import { byOf } from '../../../people/rules/who.ts'
import { Refusal, refuse } from '../../../platform/refusal.ts'
import { wordsOf } from '../../../words/language.ts'
import { asksOfficer } from '../../http/asks.ts'
import { readForm } from '../../http/forms.ts'
import type { DoorEnv, House } from '../../http/house.ts'
import { showDocument } from '../../http/pages.ts'
import { paths } from '../../http/paths.ts'
import { refusedIn, type Status } from '../refused.ts'
import { type DraftHere, draftFrame, draftHere } from './draft-here.ts'

/** Without a file the form is taken away. */
const sent = z.object({ version: z.coerce.number().int(), file: z.instanceof(File).optional() })

/** Where the form of a requirement is uploaded. */
export function formUploadRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.get(FORM_UPLOAD, manages, async (c) => show(c, await draftHere(house, c, c.req.param('code'))))

  routes.post(FORM_UPLOAD, manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const { version, file } = (await readForm(c, sent)) ?? refuse('BODY_MALFORMED')
    if (file?.size === 0) {
      const message = wordsOf(here.language).adminDrafts.form.missing
      return show(c, here, { errors: [{ field: 'file', message }] }, 422)
    }
    const plan = {
      ...{ code: here.draft.code, requirement: c.req.param('requirement'), madeFrom: version },
      file: file === undefined ? null : { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    }
    try {
      await house.perform(byOf(here.officer), (work) => attachForm(work, here.office.slug, plan))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      const isOfFile = error instanceof Refusal && error.code.startsWith('FORM_')
      const now = await draftHere(house, c, here.draft.code)
      return show(c, now, isOfFile ? { errors: [{ field: 'file', message: refusal }] } : { refusal }, status)
    }
    return c.redirect(`${paths.adminDraft(here.office.slug, here.draft.code)}?done=saved`, 303)
  })

  function show(
    c: Context<DoorEnv>,
    here: DraftHere,
    more: Partial<Pick<FormPageProps, 'errors' | 'refusal'>> = {},
    status: Status = 200,
  ) {
    const { draft, office, language } = here
    const asked = c.req.param('requirement')
    const requirement = draft.sheet.requirements?.find(({ code }) => code === asked) ?? refuse('NOT_FOUND')
    const { code, text, form } = requirement
    const page = {
      ...draftFrame(house, c, here),
      requirement: { code, text: text[language] },
      version: draft.revision,
      form:
        form === undefined ? null : { href: paths.form(office.slug, form.file, form.name), name: form.name },
      ...more,
    }
    return showDocument(c, <FormPage {...page} />, status)
  }

  return routes
}

/** Its address, which takes a file of 2 MB. */
export const FORM_UPLOAD = '/:office/admin/drafts/:code/forms/:requirement'
