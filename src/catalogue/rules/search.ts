import type { Sheet } from './standard.ts'

/** What can be searched of a service. */
export type Searchable = Readonly<{
  code: string
  sheet: Pick<Sheet, 'name' | 'summary' | 'keywords'>
  group: Readonly<{ name: Sheet['name'] }>
}>

/**
 * The services that fit most words of a query, the best first: a word fits when a word of the service
 * begins with it (a single letter or digit: is it), and counts most in the name, then in the keywords, least in the summary. Letters are
 * compared without case and accents; a query without words finds nothing.
 */
export function searchServices<S extends Searchable>(services: readonly S[], query: string): S[] {
  const sought = wordsIn(query)
  const found = services
    .map((service) => ({ service, ...fitOf(service, sought) }))
    .filter(({ words }) => words > 0)
  const most = Math.max(...found.map(({ words }) => words))
  return found
    .filter(({ words }) => words === most)
    .sort((one, other) => other.weight - one.weight)
    .map(({ service }) => service)
}

function fitOf({ code, sheet, group }: Searchable, sought: readonly string[]) {
  const places = [
    [4, `${code} ${sheet.name.id} ${sheet.name.en}`],
    [3, sheet.keywords.join(' ')],
    [2, `${group.name.id} ${group.name.en}`],
    [1, `${sheet.summary.id} ${sheet.summary.en}`],
  ] as const
  const weights = sought.map((word) => places.find(([, text]) => has(text, word))?.[0] ?? 0)
  return {
    words: weights.filter((weight) => weight > 0).length,
    weight: weights.reduce<number>((sum, weight) => sum + weight, 0),
  }
}

function has(text: string, sought: string): boolean {
  return wordsIn(text).some((word) => (sought.length > 1 ? word.startsWith(sought) : word === sought))
}

function wordsIn(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
