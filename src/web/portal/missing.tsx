import type { Context } from 'hono'
import { MissingPage } from '../../../views/portal/missing-page.tsx'
import { findOffice } from '../../offices/office.ts'
import { Refusal, type RefusalCode } from '../../platform/refusal.ts'
import { refusalSentence } from '../../words/language.ts'
import { showError } from '../http/errors.tsx'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { pageOf, pageOfNoOffice } from './page.ts'

const missing: readonly RefusalCode[] = ['SERVICE_UNKNOWN', 'COUNTER_UNKNOWN', 'OFFICE_UNKNOWN', 'NOT_FOUND']

/** What is not there is said in the frame of the office, with the way back; the rest is for the house. */
export function showMissing(house: House) {
  const showOther = showError(house)
  return async (error: Error, c: Context<DoorEnv>): Promise<Response> => {
    if (error instanceof Refusal && missing.includes(error.code)) {
      const sentence = refusalSentence(c.get('language'), error.code, error.facts)
      return showDocument(
        c,
        <MissingPage {...(await frameOf(house, c))} canonical={null} sentence={sentence} />,
        404,
      )
    } else {
      return showOther(error, c)
    }
  }
}

/** The frame of the office that the address names, or of none when nobody knows it. */
async function frameOf(house: House, c: Context<DoorEnv>) {
  const slug = c.req.param('office') ?? ''
  try {
    return pageOf(house, c, await findOffice(house.reading, slug), paths.office(slug))
  } catch {
    return pageOfNoOffice(house, c, paths.home)
  }
}
