import type { Context } from 'hono'
import { findDraft, type OpenDraft } from '../../../catalogue/drafts.ts'
import { differenceOf, type PartDifference } from '../../../catalogue/rules/difference.ts'
import type { DraftSheet } from '../../../catalogue/rules/draft.ts'
import { listStandards, type Standard, standardOn } from '../../../catalogue/standards.ts'
import { surroundingsOf } from '../../../catalogue/surroundings.ts'
import { localDay } from '../../../offices/rules/local-time.ts'
import { wordsOf } from '../../../words/language.ts'
import type { DoorEnv, House } from '../../http/house.ts'
import { namesIn } from '../audit-names.ts'
import { type AdminHere, adminHere, frameOf, toldOf } from '../frame.ts'

/** Who stands before which open draft, and the version that is published beside it. */
export type DraftHere = AdminHere & {
  draft: OpenDraft
  service: { code: string; name: string }
  /** The version in force today, or else the newest. */
  published: Standard | null
}

/** Refuses OFFICE_UNKNOWN, and DRAFT_UNKNOWN when no draft of the service is open. */
export async function draftHere(house: House, c: Context<DoorEnv>, code: string): Promise<DraftHere> {
  const here = await adminHere(house, c)
  const { slug, timeZone } = here.office
  const draft = await findDraft(house.reading, slug, code)
  const versions = await listStandards(house.reading, slug, code)
  const published = standardOn(versions, localDay(house.clock(), timeZone)) ?? versions[0] ?? null
  const name = (draft.sheet.name ?? published?.sheet.name)?.[here.language] ?? code
  return { ...here, draft, published, service: { code, name } }
}

/** What every page of a draft is framed by. */
export function draftFrame(house: House, c: Context<DoorEnv>, here: DraftHere) {
  return { ...frameOf(house, c, here, 'services'), service: here.service }
}

/** The same for a page on which something may have been done just now. */
export function draftTold(house: House, c: Context<DoorEnv>, here: DraftHere) {
  const { done } = wordsOf(here.language).adminDrafts.draft
  const told = toldOf(house, c, here, { page: 'services', manage: 'manage the catalogue', done })
  return { ...told, service: here.service }
}

/** What a sheet changes of the one beside it, as it is told to citizens. */
export async function differenceIn(
  house: House,
  { office }: DraftHere,
  before: DraftSheet,
  after: DraftSheet,
): Promise<PartDifference[]> {
  return differenceOf(before, after, await surroundingsOf(house.reading, office.slug))
}

/** Who changed the draft last, by name. */
export async function editorOf(house: House, { office, draft, language }: DraftHere): Promise<string> {
  const names = await namesIn(house.reading, office.slug, language)
  return names.who(draft.editedBy)
}
