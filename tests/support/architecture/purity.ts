import type { Import } from './imports.ts'
import { valueTargets } from './leaning.ts'
import { isRules } from './rooms.ts'
import { badImports, mentions, type Rule, type Scanned } from './scan.ts'
import { CHANCE_NAMES, TIME_AND_CHANCE } from './time.ts'

/** Packages that only compute. A rule that needs another one adds it here, after a look at what it does. */
const PURE_PACKAGES = [
  ...['@noble/curves', '@noble/hashes', '@point-of-sale/receipt-printer-encoder', 'canonicalize'],
  ...[
    'csv-stringify',
    'fflate',
    'jsep',
    'minisearch',
    'intl-messageformat',
    'node:buffer',
    'node:crypto',
    'temporal-polyfill',
    'yaml',
    'zod',
  ],
]

/** What a pure rule may take from node:crypto: the same input gives the same output. */
const PURE_CRYPTO = ['createHash', 'createHmac', 'createPublicKey', 'sign', 'timingSafeEqual', 'verify']

export const OUTSIDE_WORLD =
  /\b(?:fetch|setTimeout|setInterval|setImmediate)\s*\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b|\bprocess\./g

/** Rule 2: hono in src/web, app and server; hono/jsx in views as well. */
export const honoStaysAtTheDoors: Rule = (files) =>
  files
    .filter(({ path }) => /^(src|views)\//.test(path) && !/^src\/(web\/|app\.tsx?$|server\.ts$)/.test(path))
    .flatMap((file) => {
      const inViews = file.path.startsWith('views/')
      const isBad = ({ specifier }: Import) => isHono(specifier) && !(inViews && isJsx(specifier))
      return badImports(file, isBad, 'hono belongs to src/web, app and server')
    })

/** Rule 3: src/<room>/rules is pure, and so is everything that it loads. */
export const rulesArePure: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files
    .filter(({ path }) => isRules(path))
    .flatMap((file) =>
      reached(file, byPath).flatMap((other) =>
        impurities(other).map((what) => (other === file ? what : `${file.path} reaches ${what}`)),
      ),
    )
}

function isHono(specifier: string): boolean {
  return /^(hono(\/|$)|hono-|@hono\/)/.test(specifier)
}

function isJsx(specifier: string): boolean {
  return /^hono\/jsx(\/jsx-runtime)?$/.test(specifier)
}

function reached(file: Scanned, byPath: ReadonlyMap<string, Scanned>): Scanned[] {
  const found = new Set([file])
  for (const each of found) {
    for (const target of valueTargets(each)) {
      const next = byPath.get(target)
      if (next !== undefined) found.add(next)
    }
  }
  return [...found]
}

function impurities(file: Scanned): string[] {
  return [
    ...badImports(file, isImpure, 'a pure rule may not use this'),
    ...mentions(file, TIME_AND_CHANCE, 'a pure rule knows no clock and no chance'),
    ...mentions(file, OUTSIDE_WORLD, 'a pure rule does not touch the world'),
  ]
}

function isImpure({ specifier, typeOnly, names }: Import): boolean {
  if (typeOnly || specifier.startsWith('.')) return false
  if (specifier !== 'node:crypto') return !PURE_PACKAGES.some((name) => isPackage(specifier, name))
  return !names.every(({ imported }) => PURE_CRYPTO.includes(imported) && !CHANCE_NAMES.includes(imported))
}

function isPackage(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`)
}
