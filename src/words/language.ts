import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en.ts'
import { id } from './id.ts'
import type { Argument, ArgumentsOf, Messages, SameShape } from './message.ts'
import type { RefusalCode } from './refusals.id.ts'

export const languages = ['id', 'en'] as const

export type Language = (typeof languages)[number]

/** The locale that formats numbers and dates of a language. */
export const locales = { id: 'id-ID', en: 'en-GB' } as const

export type Words = Messages<typeof id>

/** The words of a language, each message knowing the names of its placeholders. */
export function wordsOf(language: Language): Words
export function wordsOf(language: Language): SameShape<typeof id> {
  return language === 'en' ? en : id
}

/** The language a person chose, else the one the browser prefers, else Indonesian. */
export function chooseLanguage(cookie?: string, acceptLanguage?: string): Language {
  return languageNamed(cookie) ?? preferredLanguage(acceptLanguage ?? '') ?? 'id'
}

/** A message with its placeholders filled, for people to read. */
export function phrase<Template extends string>(
  language: Language,
  template: Template,
  ...[args]: ArgumentsOf<Template>
): string {
  return fill(language, template, args)
}

/**
 * The sentence of a refusal; a state is said in words, a text in both languages in the reader's, and a
 * missing fact leaves a gap, not a crash.
 */
export function refusalSentence(
  language: Language,
  code: RefusalCode,
  facts: Readonly<Record<string, Argument | Readonly<Record<Language, string>>>> = {},
): string {
  const { common, refusals } = wordsOf(language)
  const blank = Object.fromEntries(placeholdersOf(language, refusals[code]).map((name) => [name, '']))
  const state = Object.entries(common.ticketState)
    .find(([key]) => key === facts.state)?.[1]
    .toLowerCase()
  const said = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'object' ? fact[language] : fact,
  ])
  return fill(language, refusals[code], { ...blank, ...Object.fromEntries(said), ...(state && { state }) })
}

/** The names of the placeholders in a message, in alphabetical order. */
export function placeholdersOf(language: Language, template: string): string[] {
  return [...new Set(namesIn(compiled(language, template).getAst()))].sort()
}

function fill(language: Language, template: string, args?: Readonly<Record<string, Argument>>): string {
  return template.includes('{') ? String(compiled(language, template).format({ ...args })) : template
}

const messages: Record<Language, Map<string, IntlMessageFormat>> = { id: new Map(), en: new Map() }

function compiled(language: Language, template: string): IntlMessageFormat {
  let message = messages[language].get(template)
  if (message === undefined) {
    message = new IntlMessageFormat(template, locales[language], undefined, { ignoreTag: true })
    messages[language].set(template, message)
  }
  return message
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

function namesIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if ('options' in element) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))]
    } else {
      return element.type === literal || !('value' in element) ? [] : [element.value]
    }
  })
}

/** The parser's own mark for plain text. */
const literal = 0

function preferredLanguage(acceptLanguage: string): Language | undefined {
  return acceptLanguage
    .split(',')
    .map(wish)
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => languageNamed(tag))
    .find((language) => language !== undefined)
}

function wish(part: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
  const given = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('q='))
  const quality = given === undefined ? 1 : Number(given.slice(2))
  return { tag: tag.trim(), quality: Number.isFinite(quality) ? quality : 0 }
}

function languageNamed(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split('-')[0]
  return languages.find((language) => language === primary)
}
