import type { NotGiven } from '../../../views/components/not-given.ts'
import type { Office } from '../../offices/office.ts'
import { instantOf } from '../../offices/rules/local-time.ts'
import type { Hall } from '../../queue/hall.ts'
import type { Acceptance } from '../../queue/rules/acceptance.ts'
import type { Language } from '../../words/language.ts'

/**
 * Why a service gives no numbers now, in one language; null while it does, or while its whole office is
 * closed, which pages say for all services at once.
 */
export function notGivenIn(
  acceptance: Acceptance,
  { timeZone }: Office,
  language: Language,
): NotGiven | null {
  if (acceptance.isAccepting) return null
  if (acceptance.why === 'suspended') {
    const { reason, expectedBack } = acceptance.suspension
    const back = expectedBack === null ? null : instantOf(expectedBack, '12:00', timeZone)
    return { why: 'suspended', reason: reason[language], back, opensAt: null, timeZone }
  } else if (acceptance.why === 'quota') {
    return { why: acceptance.per, reason: null, back: null, opensAt: acceptance.opensAt, timeZone }
  } else if (acceptance.whose === 'service') {
    return { why: 'closed', reason: null, back: null, opensAt: acceptance.opensAt, timeZone }
  } else {
    return null
  }
}

/** The same of a service in the hall, by its code. */
export function notGivenOf(hall: Hall, code: string, office: Office, language: Language): NotGiven | null {
  const now = hall.services.find(({ service }) => service === code)
  return now === undefined ? null : notGivenIn(now.acceptance, office, language)
}

/** Until when numbers of a service are given, or null while they are not. */
export function acceptedUntil(hall: Hall, code: string): number | null {
  const now = hall.services.find(({ service }) => service === code)
  return now?.acceptance.isAccepting ? now.acceptance.until : null
}
