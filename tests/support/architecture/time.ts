import type { Import } from './imports.ts'
import { badImports, mentions, type Rule } from './scan.ts'

/** Ways to ask the machine for the time or for chance. */
export const TIME_AND_CHANCE =
  /\bDate\.now\b|\bnew Date\s*\(\s*\)|\bnew Date\b(?!\s*\()|(?<!new |[.\w$])Date\s*\(|\bMath\.random\b|\bperformance\.(?:now|timeOrigin)\b|\bprocess\.(?:hrtime|uptime)\b|\bTemporal\.Now\b|\bcrypto\s*\.\s*(?:random\w*|getRandomValues)\b/g

export const CHANCE_NAMES = [
  'randomBytes',
  'randomFill',
  'randomFillSync',
  'randomInt',
  'randomUUID',
  'webcrypto',
]

/** Rule 7: time and chance come in through platform. Client scripts have the visitor's clock only. */
export const timeAndChanceComeFromPlatform: Rule = (files) =>
  files
    .filter(({ path }) => /^(src|views)\//.test(path) && !/^(src\/platform|views\/assets)\//.test(path))
    .flatMap((file) => [
      ...mentions(file, TIME_AND_CHANCE, 'time and chance come in through platform'),
      ...badImports(file, bringsChance, 'time and chance come in through platform'),
    ])

/** Rule 8: one reader of the environment. */
export const oneFileReadsTheEnvironment: Rule = (files) =>
  files
    .filter(({ path }) => /^(src|views)\//.test(path) && path !== 'src/config.ts')
    .flatMap((file) => [
      ...mentions(
        file,
        /\bprocess\??\.env\b|\bprocess\s*\[|\bimport\.meta\.env\b/g,
        'only config.ts reads settings',
      ),
      ...badImports(file, bringsEnvironment, 'only config.ts reads settings'),
    ])

/** Rule 8: one importer of the database driver, and one of what drizzle makes of it. */
export const oneFileImportsTheDriver: Rule = (files) =>
  files
    .filter(({ path }) => /^(src|views)\//.test(path))
    .flatMap((file) => [
      ...(file.path === 'src/platform/connection.ts'
        ? []
        : badImports(
            file,
            ({ specifier }) => /^(@libsql\/|libsql(\/|$))/.test(specifier),
            'only platform/connection.ts knows the driver',
          )),
      ...(file.path === 'src/platform/database.ts'
        ? []
        : badImports(
            file,
            ({ specifier }) => /^drizzle-orm\/libsql(\/|$)/.test(specifier),
            'only platform/database.ts opens the database',
          )),
    ])

function bringsChance({ specifier, names }: Import): boolean {
  if (/^(node:)?perf_hooks$/.test(specifier)) return true
  if (!/^(node:)?crypto$/.test(specifier)) return false
  return names.some(({ imported, type }) => !type && CHANCE_NAMES.includes(imported))
}

function bringsEnvironment({ specifier, names }: Import): boolean {
  return /^(node:)?process$/.test(specifier) && names.some(({ imported }) => imported === 'env')
}
