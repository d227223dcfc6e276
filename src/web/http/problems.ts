import { STATUS_CODES } from 'node:http'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { findOffice } from '../../offices/office.ts'
import { isoAt } from '../../offices/rules/local-time.ts'
import { isStorageFault } from '../../platform/database.ts'
import { Refusal, type RefusalCode } from '../../platform/refusal.ts'
import { clockTime, longDate, zoneLabel } from '../../words/format.ts'
import { chooseLanguage, type Language, phrase, refusalSentence, wordsOf } from '../../words/language.ts'
import { withoutSecrets } from './arrival.ts'
import type { DoorEnv, House } from './house.ts'

/** The HTTP status of every refusal, for pages and programs alike. */
export const statusOf = {
  BODY_MALFORMED: 400,
  KEY_MISSING: 400,
  NOT_SIGNED_IN: 401,
  CROSS_SITE: 403,
  NOT_ALLOWED: 403,
  COMMENT_UNKNOWN: 404,
  COUNTER_UNKNOWN: 404,
  DRAFT_UNKNOWN: 404,
  NOT_FOUND: 404,
  OFFICE_UNKNOWN: 404,
  REQUIREMENT_UNKNOWN: 404,
  METHOD_NOT_ALLOWED: 405,
  CHANGED_MEANWHILE: 409,
  CODE_USED: 409,
  COMMENT_ANSWERED: 409,
  COUNTER_BUSY: 409,
  COUNTER_CLOSED: 409,
  COUNTER_OPEN: 409,
  COUNTER_PAUSED: 409,
  COUNTER_TAKEN: 409,
  DRAFT_OPEN: 409,
  DRAFTS_IN_THE_WAY: 409,
  STANDARD_WITHDRAWN: 409,
  TICKET_STATE: 409,
  USERNAME_USED: 409,
  LINK_USED: 410,
  BODY_TOO_LARGE: 413,
  MEDIA_TYPE: 415,
  AGENCY_IN_USE: 422,
  AGENCY_UNKNOWN: 422,
  BASIS_LAPSED: 422,
  CLASS_IN_USE: 422,
  CLASS_UNKNOWN: 422,
  CODE_WRONG: 422,
  COMMENTS_UNANSWERED: 422,
  DAY_PAST: 422,
  FORM_KIND: 422,
  FORM_TOO_LARGE: 422,
  KEY_REUSED: 422,
  LETTER_IN_USE: 422,
  NUMBER_USED: 422,
  OFFICE_CLOSED: 422,
  OUTCOME_UNKNOWN: 422,
  PERIOD_OVERLAPS: 422,
  PIN_WRONG: 422,
  QUOTA_USED: 422,
  REASON_UNKNOWN: 422,
  REPEATS_MISSING: 422,
  RETURNS_USED: 422,
  SCREEN_UNKNOWN: 422,
  SERVICE_SUSPENDED: 422,
  SERVICE_UNKNOWN: 422,
  SERVICE_WITHOUT_LINE: 422,
  SIGN_IN_FAILED: 422,
  SIGN_IN_OVER: 422,
  STANDARD_FAULTY: 422,
  STANDARD_INCOMPLETE: 422,
  TICKET_UNKNOWN: 422,
  TOO_SOON: 422,
  UNDO_TOO_LATE: 422,
  DEVICE_LIMIT: 429,
  TOO_MANY_TRIES: 429,
  STORAGE_UNAVAILABLE: 503,
  TOO_MANY_AT_ONCE: 503,
} as const satisfies Record<RefusalCode, ContentfulStatusCode>

/** After so many seconds it is worth trying again when storage cannot write, or too much is asked at once. */
export const RETRY_AFTER = '5'

/** A refusal as programs read it (RFC 9457): `code` is stable, `detail` is a sentence for people. */
export type Problem = {
  type: 'about:blank'
  title: string
  status: number
  code: RefusalCode | 'FAILED'
  detail: string
  /** From when it may be tried again, on the office's clock. */
  retryAt?: string
  /** The state of the ticket that forbids it. */
  state?: string
  /** Which part of the request has the wrong shape. */
  fault?: string
}

/** The problem of a refusal; times in it stand on the clock of the zone. */
export function problemOf(language: Language, { code, facts }: Refusal, timeZone = 'UTC'): Problem {
  const { retryAt, state, fault } = facts
  return {
    ...outline(statusOf[code], code, sentenceOf(language, { code, facts }, timeZone)),
    ...(typeof retryAt === 'number' && { retryAt: isoAt(retryAt, timeZone) }),
    ...(typeof state === 'string' && { state }),
    ...(typeof fault === 'string' && { fault }),
  }
}

/** The sentence of a refusal, with the time at which the office opens, or a service is back, in words. */
export function sentenceOf(
  language: Language,
  { code, facts }: Pick<Refusal, 'code' | 'facts'>,
  timeZone: string,
): string {
  const { opensAt = 'unknown', back = 'unknown', ...others } = facts
  return refusalSentence(language, code, {
    ...others,
    opensAt: typeof opensAt === 'number' ? momentInWords(language, opensAt, timeZone) : opensAt,
    back: typeof back === 'number' ? longDate(back, timeZone, language) : back,
  })
}

function momentInWords(language: Language, at: number, timeZone: string): string {
  return phrase(language, wordsOf(language).common.atDateAndTime, {
    date: longDate(at, timeZone, language),
    time: clockTime(at, timeZone),
    zone: zoneLabel(at, timeZone),
  })
}

/** Answers programs when a request did not end well: a refusal by its name, anything else as a bug of ours. */
export function showProblem(house: House): (error: Error, c: Context<DoorEnv>) => Promise<Response> {
  return async (error, c) => {
    const language = chooseLanguage(undefined, c.req.header('accept-language'))
    const refusal = isStorageFault(error) ? new Refusal('STORAGE_UNAVAILABLE') : error
    if (refusal instanceof Refusal) {
      return send(
        c,
        language,
        statusOf[refusal.code],
        problemOf(language, refusal, await zoneOf(house, c, refusal)),
      )
    } else {
      const requestId = c.get('requestId')
      house.log.error({ err: error, requestId, path: withoutSecrets(c.req.path) }, 'a request failed')
      return send(c, language, 500, outline(500, 'FAILED', wordsOf(language).errors.failed.next))
    }
  }
}

function outline(status: number, code: Problem['code'], detail: string): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? '', status, code, detail }
}

function send(
  c: Context<DoorEnv>,
  language: Language,
  status: ContentfulStatusCode,
  problem: Problem,
): Response {
  c.header('content-type', 'application/problem+json')
  c.header('content-language', language)
  c.header('vary', 'Accept-Language')
  c.header('cache-control', 'no-store')
  if (status === 401) c.header('www-authenticate', 'Bearer')
  if (status === 503) c.header('retry-after', RETRY_AFTER)
  return c.body(JSON.stringify(problem), status)
}

/** The zone of the office that the address names, for a refusal that speaks of a time. */
async function zoneOf(house: House, c: Context<DoorEnv>, { facts }: Refusal): Promise<string | undefined> {
  const slug = c.req.param('office')
  if (slug === undefined || !('retryAt' in facts || 'opensAt' in facts || 'back' in facts)) return undefined
  try {
    return (await findOffice(house.reading, slug)).timeZone
  } catch {
    return undefined
  }
}
