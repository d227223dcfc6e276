import { findOffice } from '../offices/office.ts'
import { localDay } from '../offices/rules/local-time.ts'
import { refuse } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { changeDraft } from './change-draft.ts'
import { findDraft } from './drafts.ts'
import { mustBeComplete, refusalOf } from './obstacles.ts'
import { publishStandard } from './publish-standard.ts'
import { obstaclesTo } from './rules/publication.ts'
import { surroundingsOf } from './surroundings.ts'

export type DraftPublication = Readonly<{
  code: string
  /** The local date from which it is valid: today or later. */
  validFrom: string
  /** The revision that whoever publishes has seen. */
  madeFrom: number
}>

/**
 * Publishes a draft as the next version of its standard, valid from a local date on; see `publishStandard`.
 * Returns the version. Refuses DRAFT_UNKNOWN, CHANGED_MEANWHILE, DAY_PAST, STANDARD_INCOMPLETE,
 * STANDARD_FAULTY, BASIS_LAPSED when a fee rests on what will not be in force, and COMMENTS_UNANSWERED.
 */
export async function publishDraft(work: Work, office: string, plan: DraftPublication): Promise<number> {
  const { code, validFrom, madeFrom } = plan
  const draft = await findDraft(work.db, office, code)
  if (madeFrom !== draft.revision) refuse('CHANGED_MEANWHILE')
  const { timeZone } = await findOffice(work.db, office)
  if (validFrom < localDay(work.at, timeZone)) refuse('DAY_PAST')
  const sheet = mustBeComplete(draft.sheet)
  const [obstacle] = obstaclesTo({ ...draft, validFrom }, await surroundingsOf(work.db, office))
  if (obstacle !== undefined) refuse(...refusalOf(obstacle))
  const version = await publishStandard(work, office, { code, validFrom, sheet })
  await changeDraft(work, draft, { state: 'published', validFrom, publishedVersion: version })
  return version
}
