import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ErrorPage, type ErrorPageProps } from '../../../views/errors/error-page.tsx'
import { Refusal, type RefusalCode } from '../../platform/refusal.ts'
import { refusalSentence } from '../../words/language.ts'
import { withoutSecrets } from './arrival.ts'
import { basicsOf } from './basics.ts'
import type { DoorEnv, House } from './house.ts'
import { showDocument } from './pages.ts'
import { statusOf } from './problems.ts'

const kinds: Partial<Record<RefusalCode, ErrorPageProps['kind']>> = {
  NOT_FOUND: 'notFound',
  OFFICE_UNKNOWN: 'notFound',
  NOT_ALLOWED: 'forbidden',
  NOT_SIGNED_IN: 'notSignedIn',
  STORAGE_UNAVAILABLE: 'unavailable',
}

/**
 * The fates of a request that did not end well, on pages: a refusal is said in the visitor's language;
 * anything else is a bug of ours, logged with the request's id, and the page says what to do next.
 */
export function showError(house: House) {
  return (error: Error, c: Context<DoorEnv>): Response | Promise<Response> => {
    const basics = basicsOf(house, c, 'shared')
    const refusal = refusalIn(error)
    if (refusal !== null) {
      const { code, facts } = refusal
      if (code === 'STORAGE_UNAVAILABLE') c.header('retry-after', '5')
      const sentence = refusalSentence(basics.language, code, facts)
      return showDocument(
        c,
        <ErrorPage {...basics} kind={kinds[code] ?? 'refused'} sentence={sentence} />,
        statusOf[code],
      )
    }
    const requestId = c.get('requestId')
    house.log.error({ err: error, requestId, path: withoutSecrets(c.req.path) }, 'a request failed')
    return showDocument(c, <ErrorPage {...basics} kind="failed" requestId={requestId} />, 500)
  }
}

function refusalIn(error: Error): Refusal | null {
  if (error instanceof Refusal) return error
  return error instanceof HTTPException && error.status < 500 ? new Refusal('BODY_MALFORMED') : null
}
