import { type Context, Hono } from 'hono'
import { SectionPage, type SectionPageProps } from '../../../../views/admin/drafts/section-page.tsx'
import { editDraft } from '../../../catalogue/edit-draft.ts'
import { byOf } from '../../../people/rules/who.ts'
import { refuse } from '../../../platform/refusal.ts'
import { type Language, wordsOf } from '../../../words/language.ts'
import { asksOfficer } from '../../http/asks.ts'
import { readForm } from '../../http/forms.ts'
import type { DoorEnv, House } from '../../http/house.ts'
import { showDocument } from '../../http/pages.ts'
import { paths } from '../../http/paths.ts'
import { refusedIn, type Status } from '../refused.ts'
import { fieldsWithVersion } from '../versioned-form.ts'
import { choicesFor } from './choices.ts'
import { type DraftHere, differenceIn, draftFrame, draftHere, editorOf } from './draft-here.ts'
import { arranged, rowsIn, typedRows } from './rows.ts'
import { sections } from './sections.ts'
import type { Section, Typed } from './typed.ts'

/** The forms of a draft, a part or a few each. */
export function draftPartRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.get('/:office/admin/drafts/:code/parts/:part', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const part = c.req.param('part')
    const { typed } = sectionOf(part)
    return show(c, here, part, { typed: typed(here.draft.sheet), version: here.draft.revision })
  })

  routes.post('/:office/admin/drafts/:code/parts/:part', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const part = c.req.param('part')
    const section = sectionOf(part)
    const {
      version,
      do: act = '',
      ...typed
    } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const rows = section.isList ? rowsAfter(rowsIn(typed), act) : null
    if (rows !== null) return show(c, here, part, { typed: typedRows(rows), version, isArranged: true })
    const { parts, emptied, errors } = section.read(typed, here.language, here.draft.sheet)
    if (errors.length > 0) return show(c, here, part, { typed, version, errors }, 422)
    const { slug } = here.office
    try {
      await house.perform(byOf(here.officer), (work) =>
        editDraft(work, slug, { code: here.draft.code, parts, emptied, madeFrom: version }),
      )
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      if (status === 409) return showBoth(c, part, section, typed)
      return show(c, here, part, { typed, version, refusal }, status)
    }
    return c.redirect(`${paths.adminDraft(slug, here.draft.code)}?done=saved`, 303)
  })

  /** Nothing is lost: what was typed stays in the form, and beside it stands what somebody else has stored. */
  async function showBoth(
    c: Context<DoorEnv>,
    part: string,
    section: Section,
    typed: Record<string, string>,
  ) {
    const here = await draftHere(house, c, c.req.param('code') ?? '')
    const stored = Object.fromEntries(
      Object.entries(here.draft.sheet).filter(([name]) => section.parts.some((each) => each === name)),
    )
    const { parts } = section.read(typed, here.language, here.draft.sheet)
    const meanwhile = {
      who: await editorOf(house, here),
      parts: await differenceIn(house, here, stored, parts),
    }
    return show(c, here, part, { typed, version: here.draft.revision, meanwhile }, 409)
  }

  async function show(
    c: Context<DoorEnv>,
    here: DraftHere,
    part: string,
    more: Pick<SectionPageProps, 'typed' | 'version'> & Partial<SectionPageProps>,
    status: Status = 200,
  ) {
    const page = {
      ...draftFrame(house, c, here),
      section: part,
      title: titleOf(part, here.language),
      choices: await choicesFor(house, here),
      ...more,
    }
    return showDocument(c, <SectionPage {...page} />, status)
  }

  return routes
}

function rowsAfter(rows: readonly Typed[], act: string): Typed[] | null {
  return act === 'add' ? [...rows, {}] : arranged(rows, act)
}

function sectionOf(part: string): Section {
  return sections.get(part) ?? refuse('NOT_FOUND')
}

function titleOf(part: string, language: Language): string {
  const names: Readonly<Record<string, string>> = wordsOf(language).standard.parts
  return names[part] ?? wordsOf(language).adminDrafts.draft.names
}
