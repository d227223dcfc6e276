import type { FieldError } from '../../../views/components/error-summary.tsx'
import { type OfficeFile, parseOfficeFile } from '../../catalogue/rules/office-file.ts'
import type { WeeklyHours } from '../../offices/rules/opening-hours.ts'
import {
  LONGEST_PASSWORD,
  plainUsername,
  SHORTEST_PASSWORD,
  USERNAME,
} from '../../people/rules/credentials.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { readWeek } from '../http/week-form.ts'

/** What stands in the fields of a step, by their ids. */
export type Typed = Readonly<Record<string, string>>

/** What a step was answered with, or what is wrong with it, field by field. */
export type Read<Value> = { value: Value; errors: readonly FieldError[] }

export type OfficeAnswer = {
  slug: string
  name: { id: string; en: string }
  timeZone: string
  address: string
}

export const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const

/** First words of addresses that are no office. */
const TAKEN = ['api', 'assets', 'gallery', 'healthz', 'language', 'metrics', 'setup', 't', 'v']
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Bytes: several times a large office. */
export const LARGEST_OFFICE_FILE = 500 * 1024
/** Faults of a file that are told at once. */
const MOST_FAULTS = 30

export function readOffice(typed: Typed, language: Language): Read<OfficeAnswer> {
  const words = wordsOf(language).setUp.office
  const field = fieldIn(typed)
  const [slug, address] = [field('slug'), field('address')]
  const name = { id: field('name_id'), en: field('name_en') }
  const timeZone = zones.find((zone) => zone === field('timeZone'))
  const isSlug = SLUG.test(slug) && slug.length <= 40 && !TAKEN.includes(slug)
  const errors = [
    ...wrong(name.id === '', 'name_id', words.textMissing),
    ...wrong(name.en === '', 'name_en', words.textMissing),
    ...wrong(!isSlug, 'slug', words.slugWrong),
    ...wrong(timeZone === undefined, 'timeZone', words.zoneMissing),
    ...wrong(address === '', 'address', words.addressMissing),
  ]
  return { value: { slug, name, address, timeZone: timeZone ?? zones[0] }, errors }
}

export function readHours(typed: Typed, language: Language): Read<WeeklyHours> {
  const { hours, errors } = readWeek(typed, language)
  return { value: hours, errors }
}

/** The office file that was brought, looked at as a whole; each fault names its line. */
export function readOfficeFile(
  { name, bytes }: { name: string; bytes: ArrayBuffer },
  language: Language,
): Read<OfficeFile | null> {
  const words = wordsOf(language).setUp.services
  const refused = (...messages: string[]) => ({
    value: null,
    errors: messages.slice(0, MOST_FAULTS).map((message) => ({ field: 'file', message })),
  })
  if (bytes.byteLength === 0) return refused(words.fileMissing)
  if (bytes.byteLength > LARGEST_OFFICE_FILE) return refused(words.fileLarge)
  const text = textOf(bytes)
  if (text === null) return refused(words.fileNotText)
  try {
    return { value: parseOfficeFile(name, text), errors: [] }
  } catch (error) {
    return refused(...(error instanceof Error ? error.message.split('\n') : [words.fileMissing]))
  }
}

export function readCount(typed: Typed, language: Language): Read<number> {
  const text = fieldIn(typed)('count')
  const isCount = /^[1-9]\d?$/.test(text)
  return {
    value: Number(text),
    errors: wrong(!isCount, 'count', wordsOf(language).setUp.counters.countWrong),
  }
}

export type AdminAnswer = { name: string; username: string; password: string }

export function readAdmin(typed: Typed, language: Language): Read<AdminAnswer> {
  const words = wordsOf(language).setUp.admin
  const name = fieldIn(typed)('name')
  const username = plainUsername(typed.username ?? '')
  const { password = '', again = '' } = typed
  const errors = [
    ...wrong(name === '', 'name', words.nameMissing),
    ...wrong(!USERNAME.test(username), 'username', words.usernameWrong),
    ...wrong(password.length < SHORTEST_PASSWORD, 'password', words.passwordShort),
    ...wrong(password.length > LONGEST_PASSWORD, 'password', words.passwordLong),
    ...wrong(password !== again, 'again', words.againWrong),
  ]
  return { value: { name, username, password }, errors }
}

function fieldIn(typed: Typed): (id: string) => string {
  return (id) => typed[id]?.trim() ?? ''
}

function wrong(isWrong: boolean, field: string, message: string): FieldError[] {
  return isWrong ? [{ field, message }] : []
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
