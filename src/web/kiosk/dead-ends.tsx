import type { Context } from 'hono'
import { KioskDeadEnd } from '../../../views/kiosk/dead-end.tsx'
import { NotEnrolled } from '../../../views/kiosk/not-enrolled.tsx'
import { findOffice, type Office } from '../../offices/office.ts'
import { isStorageFault } from '../../platform/database.ts'
import { Refusal, type RefusalCode } from '../../platform/refusal.ts'
import { wordsOf } from '../../words/language.ts'
import { withoutSecrets } from '../http/arrival.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { RETRY_AFTER, sentenceOf, statusOf } from '../http/problems.ts'
import { becameDevice, codeFor } from '../http/waiting-screen.ts'
import { closingOf, frameOf } from './frame.ts'
import { settingOf } from './settings.ts'

const unknown: readonly RefusalCode[] = ['NOT_FOUND', 'SERVICE_UNKNOWN']

/** Says in the kiosk's frame why this browser is no kiosk here. */
export async function showNotEnrolled(house: House, c: Context<DoorEnv>, { code }: Refusal) {
  const office = await findOffice(house.reading, c.req.param('office') ?? '')
  const home = paths.kiosk(office.slug)
  const isHome = c.req.method === 'GET' && c.req.path === home
  if (isHome && becameDevice(house, c, office.slug, 'kiosk')) return c.redirect(home, 303)
  const waiting = isHome ? await codeFor(house, c, office.slug, 'kiosk') : null
  const basics = frameOf(house, c, office)
  const scripts = [...basics.assets.scripts, house.assets.script('enrolment-code')]
  const assets = { ...basics.assets, scripts }
  return showDocument(c, <NotEnrolled {...basics} {...{ assets, waiting }} />, statusOf[code])
}

/**
 * Every request of the kiosk that does not end well keeps the kiosk's frame, so that nobody is left on a
 * page without a way back. An office that nobody knows is no kiosk, and is for the house to answer.
 */
export function showDeadEnd(house: House) {
  return async (error: Error, c: Context<DoorEnv>): Promise<Response> => {
    const office = await officeOf(house, c, error)
    const basics = frameOf(house, c, office)
    const refusal = isStorageFault(error) ? new Refusal('STORAGE_UNAVAILABLE') : error
    if (refusal instanceof Refusal) {
      const { code } = refusal
      if (code === 'STORAGE_UNAVAILABLE') c.header('retry-after', RETRY_AFTER)
      const closing = code === 'OFFICE_CLOSED' ? closingOf(house, office, settingOf(c)) : null
      const kind = unknown.includes(code) ? 'unknown' : 'refused'
      const { refused } = wordsOf(basics.language).kiosk
      const sentence =
        code === 'NOT_FOUND' ? refused.unknown : sentenceOf(basics.language, refusal, office.timeZone)
      return showDocument(c, <KioskDeadEnd {...basics} {...{ kind, sentence, closing }} />, statusOf[code])
    } else {
      house.log.error(
        { err: error, requestId: c.get('requestId'), path: withoutSecrets(c.req.path) },
        'a request failed',
      )
      const sentence = wordsOf(basics.language).kiosk.refused.failed
      return showDocument(
        c,
        <KioskDeadEnd {...basics} kind="failed" sentence={sentence} closing={null} />,
        500,
      )
    }
  }
}

async function officeOf(house: House, c: Context<DoorEnv>, error: Error): Promise<Office> {
  try {
    return await findOffice(house.reading, c.req.param('office') ?? '')
  } catch {
    throw error
  }
}
