import { codeOf } from './code.ts'
import { type Import, importsOf } from './imports.ts'
import { lineAt, type Source } from './source.ts'

/** A file as the rules see it: `code` is the text without comments and strings, place for place. */
export type Scanned = Source & { code: string; imports: Import[] }

/** What a rule answers: one sentence a violation, beginning with the place. */
export type Rule = (files: readonly Scanned[]) => string[]

export function scan(sources: readonly Source[]): Scanned[] {
  return sources.map((source) => ({ ...source, code: codeOf(source.text), imports: importsOf(source) }))
}

/** A sentence for every place in the code that the pattern, which must be global, finds. */
export function mentions(file: Scanned, pattern: RegExp, what: string): string[] {
  return [...file.code.matchAll(pattern)].map(
    (match) => `${file.path}:${lineAt(file.code, match.index)} ${what} (${match[0].trim()})`,
  )
}

/** A sentence for every import that the test finds wrong. */
export function badImports(file: Scanned, isBad: (imported: Import) => boolean, what: string): string[] {
  return file.imports
    .filter(isBad)
    .map(
      ({ line, specifier }) => `${file.path}:${line} ${what} (${specifier || 'an address made at run time'})`,
    )
}
