import MiniSearch from 'minisearch'
import { fillers, justNow, synonyms } from '../../words/synonyms.ts'
import type { Sheet } from './standard.ts'

/** What can be searched of a service. */
export type Searchable = Readonly<{
  code: string
  sheet: Pick<Sheet, 'name' | 'summary' | 'keywords'>
  group: Readonly<{ name: Sheet['name'] }>
}>

/**
 * The services that fit most words of a query, the best first. A word fits when a word of the service, or
 * a synonym, is it, begins with it or, when no service has it, is spelled almost like it; it counts most in the name and code, then
 * in the keywords, the group, and least in the summary. Letters are compared without case and accents.
 * Words that say nothing, such as "mau urus", count only when there are no others.
 */
export function searchServices<S extends Searchable>(services: readonly S[], query: string): S[] {
  const found = indexOf(services).search(query)
  const most = Math.max(...found.map(({ queryTerms }) => queryTerms.length))
  const byCode = new Map(services.map((service) => [service.code, service]))
  return found
    .filter(({ queryTerms }) => queryTerms.length === most)
    .flatMap(({ id }) => byCode.get(id) ?? [])
}

const fields = ['code', 'name', 'keywords', 'group', 'summary'] as const
const boost = { code: 4, name: 4, keywords: 3, group: 2, summary: 1 }

type Entry = Record<(typeof fields)[number], string>

/** One index for each list of services, as long as somebody holds the list. */
const indexes = new WeakMap<readonly Searchable[], MiniSearch<Entry>>()

function indexOf(services: readonly Searchable[]): MiniSearch<Entry> {
  const known = indexes.get(services)
  if (known !== undefined) return known
  const words = new Set<string>()
  const index = new MiniSearch<Entry>({
    idField: 'code',
    fields: [...fields],
    tokenize: wordsIn,
    processTerm: (word) => {
      const term = published.get(word) ?? word
      words.add(term)
      return term
    },
    searchOptions: {
      boost,
      tokenize: soughtIn,
      processTerm: (word) => published.get(word) ?? word,
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (words.has(word) ? false : slipsIn(word)),
    },
  })
  index.addAll(services.map(entryOf))
  indexes.set(services, index)
  return index
}

/** How many letters of a word that no service has may be wrong: two letters the wrong way round are two. */
function slipsIn(word: string): number | false {
  if (word.length < 4) return false
  return word.length < 7 ? 1 : 2
}

function entryOf({ code, sheet, group }: Searchable): Entry {
  return {
    code,
    name: both(sheet.name),
    keywords: sheet.keywords.join(' '),
    group: both(group.name),
    summary: both(sheet.summary),
  }
}

function both({ id, en }: Sheet['name']): string {
  return `${id} ${en}`
}

const published = new Map(
  synonyms.flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)),
)

function soughtIn(query: string): string[] {
  const words = wordsIn(query)
  const said = words.filter((word) => !fillers.includes(word))
  const telling = said.filter((word, place) => !justNow.includes(word) || place === said.length - 1)
  return telling.length === 0 ? words : telling
}

function wordsIn(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
