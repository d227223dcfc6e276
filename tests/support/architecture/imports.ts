import { posix } from 'node:path'
import { codeOf } from './code.ts'
import { lineAt, type Source } from './source.ts'

/** A name that an import brings: `imported` is `*` for a namespace and `default` for the default. */
export type ImportedName = { imported: string; local: string; type: boolean }

/** One import, export from, dynamic import or require. `specifier` is empty when it cannot be read. */
export type Import = {
  specifier: string
  line: number
  /** Erased before it runs: `import type` and `export type`, not names marked one by one. */
  typeOnly: boolean
  exported: boolean
  names: ImportedName[]
}

const STATIC =
  /\b(import|export)\s+(type\s+)?((?:[\w$]+\s*,\s*)?(?:\*(?:\s+as\s+[\w$]+)?|\{[^{}]*\})|[\w$]+)\s*from\s*['"]/g
const BARE = /\bimport\s*['"]/g
const DYNAMIC = /(?<![.\w$])(?:import|require)\s*\(\s*/g

export function importsOf(source: Source): Import[] {
  const code = codeOf(source.text)
  const statics = [...code.matchAll(STATIC)].map((match) => ({
    ...atEnd(source, match.index, match[0]),
    typeOnly: match[2] !== undefined,
    exported: match[1] === 'export',
    names: namesIn(match[3] ?? ''),
  }))
  const others = [...code.matchAll(BARE), ...code.matchAll(DYNAMIC)].map((match) => ({
    ...atEnd(source, match.index, match[0]),
    typeOnly: false,
    exported: false,
    names: [],
  }))
  return [...statics, ...others].sort((a, b) => a.line - b.line)
}

/** The path in the tree that a relative import leads to; undefined for a package. */
export function targetOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.join(posix.dirname(from), specifier)
}

/** Reads the quoted address behind the match, whose last character may be its opening quote. */
function atEnd(source: Source, index: number, matched: string): { specifier: string; line: number } {
  const rest = source.text.slice(index + matched.length)
  const [, quoted] = /^['"`]([^'"`\n$]*)['"`]/.exec(rest) ?? []
  const [, opened] = /['"]$/.test(matched) ? (/^([^'"\n]*)['"]/.exec(rest) ?? []) : []
  return { specifier: opened ?? quoted ?? '', line: lineAt(source.text, index) }
}

function namesIn(clause: string): ImportedName[] {
  const braces = /\{([^{}]*)\}/.exec(clause)?.[1] ?? ''
  const outside = clause.replace(/\{[^{}]*\}/, '')
  const named = braces.split(',').flatMap((part) => nameIn(part.trim()))
  const others = outside.split(',').flatMap((part) => outsideName(part.trim()))
  return [...others, ...named]
}

function nameIn(part: string): ImportedName[] {
  const match = /^(type\s+)?([\w$]+)(?:\s+as\s+([\w$]+))?$/.exec(part)
  const imported = match?.[2]
  if (imported === undefined) return []
  return [{ imported, local: match?.[3] ?? imported, type: match?.[1] !== undefined }]
}

function outsideName(part: string): ImportedName[] {
  if (part === '') return []
  const namespace = /^\*(?:\s+as\s+([\w$]+))?$/.exec(part)
  if (namespace !== null) return [{ imported: '*', local: namespace[1] ?? '*', type: false }]
  return [{ imported: 'default', local: part, type: false }]
}
