import { type Context, Hono } from 'hono'
import { FeePage, type FeePageProps } from '../../../../views/admin/drafts/fee-page.tsx'
import { FeesPage } from '../../../../views/admin/drafts/fees-page.tsx'
import { editDraft } from '../../../catalogue/edit-draft.ts'
import type { Fee } from '../../../catalogue/rules/fee.ts'
import { byOf } from '../../../people/rules/who.ts'
import { Refusal, refuse } from '../../../platform/refusal.ts'
import { asksOfficer } from '../../http/asks.ts'
import { readForm } from '../../http/forms.ts'
import type { DoorEnv, House } from '../../http/house.ts'
import { showDocument } from '../../http/pages.ts'
import { paths } from '../../http/paths.ts'
import { refusedIn, type Status } from '../refused.ts'
import { fieldsWithVersion } from '../versioned-form.ts'
import { choicesFor } from './choices.ts'
import { type DraftHere, differenceIn, draftHere, draftTold, editorOf } from './draft-here.ts'
import { readFee, typedFee, withEmptyRows } from './fee-form.ts'
import { feeRow, triedInWords } from './fee-words.ts'
import { arranged } from './rows.ts'

const NEW = 'new'

/** The fees of a draft: a list, moved and shortened at once, and a form for each. */
export function draftFeeRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.get('/:office/admin/drafts/:code/parts/fees', manages, async (c) =>
    showList(c, await draftHere(house, c, c.req.param('code'))),
  )

  routes.post('/:office/admin/drafts/:code/parts/fees', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const { version, do: act = '' } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const fees = arranged(feesOf(here), act) ?? refuse('BODY_MALFORMED')
    try {
      await save(here, fees, version)
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return showList(c, await draftHere(house, c, here.draft.code), { refusal }, status)
    }
    return c.redirect(paths.adminDraftPart(here.office.slug, here.draft.code, 'fees'), 303)
  })

  routes.get('/:office/admin/drafts/:code/fees/:fee', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const fee = feeOf(here, c.req.param('fee'))
    return showFee(c, here, { fee: c.req.param('fee'), typed: typedFee(fee), version: here.draft.revision })
  })

  routes.post('/:office/admin/drafts/:code/fees/:fee', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const place = c.req.param('fee')
    const { version, do: act, ...sent } = (await readForm(c, fieldsWithVersion)) ?? refuse('BODY_MALFORMED')
    const typed = withEmptyRows(sent)
    const { fee, errors } = readFee(sent, here.draft.sheet, here.language)
    if (fee === null) return showFee(c, here, { fee: place, typed, version, errors }, 422)
    if (act === 'try') {
      return showFee(c, here, { fee: place, typed, version, tried: triedInWords(fee, here.language) })
    }
    try {
      await save(here, withFee(feesOf(here), place, fee), version)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'CHANGED_MEANWHILE') throw error
      return showBoth(c, place, typed, fee)
    }
    return c.redirect(`${paths.adminDraftPart(here.office.slug, here.draft.code, 'fees')}?done=saved`, 303)
  })

  function save({ office, officer, draft }: DraftHere, fees: readonly Fee[], madeFrom: number) {
    const edit = fees.length === 0 ? { emptied: ['fees' as const] } : { parts: { fees: [...fees] } }
    return house.perform(byOf(officer), (work) =>
      editDraft(work, office.slug, { code: draft.code, madeFrom, ...edit }),
    )
  }

  /** Nothing is lost: what was typed stays in the form, and beside it stands what somebody else has stored. */
  async function showBoth(c: Context<DoorEnv>, place: string, typed: Record<string, string>, fee: Fee) {
    const here = await draftHere(house, c, c.req.param('code') ?? '')
    const fees = feesOf(here)
    const isThere = fees[Number(place)] !== undefined
    const after = withFee(fees, isThere ? place : NEW, fee)
    const parts = await differenceIn(house, here, { fees }, { fees: after })
    const meanwhile = { who: await editorOf(house, here), parts }
    const more = { fee: isThere ? place : NEW, typed, version: here.draft.revision, meanwhile }
    return showFee(c, here, more, 409)
  }

  async function showList(
    c: Context<DoorEnv>,
    here: DraftHere,
    more: { refusal?: string } = {},
    status: Status = 200,
  ) {
    const fees = await Promise.all(feesOf(here).map((fee) => feeRow(house, here, fee)))
    const page = { ...draftTold(house, c, here), version: here.draft.revision, fees, ...more }
    return showDocument(c, <FeesPage {...page} />, status)
  }

  async function showFee(
    c: Context<DoorEnv>,
    here: DraftHere,
    more: Pick<FeePageProps, 'fee' | 'typed' | 'version'> & Partial<FeePageProps>,
    status: Status = 200,
  ) {
    const page = { ...draftTold(house, c, here), choices: await choicesFor(house, here), ...more }
    return showDocument(c, <FeePage {...page} />, status)
  }

  return routes
}

function feesOf({ draft }: DraftHere): Fee[] {
  return draft.sheet.fees ?? []
}

/** The fee at a place of the list; null for the address of a new one. */
function feeOf(here: DraftHere, place: string): Fee | null {
  if (place === NEW) return null
  return feesOf(here)[/^\d+$/.test(place) ? Number(place) : -1] ?? refuse('NOT_FOUND')
}

function withFee(fees: readonly Fee[], place: string, fee: Fee): Fee[] {
  return place === NEW ? [...fees, fee] : fees.map((each, index) => (index === Number(place) ? fee : each))
}
