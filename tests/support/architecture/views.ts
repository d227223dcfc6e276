import { type Import, targetOf } from './imports.ts'
import { OUTSIDE_WORLD } from './purity.ts'
import { partOf } from './rooms.ts'
import { badImports, mentions, type Rule } from './scan.ts'

/** Rule 4: views import only types from src; values from words and web/http/paths. */
export const viewsTakeTypesOnly: Rule = (files) =>
  files
    .filter(({ path }) => path.startsWith('views/'))
    .flatMap((file) =>
      badImports(file, (imported) => !viewMayImport(file.path, imported), 'a view takes types'),
    )

/** Rule 4: views are synchronous and fetch nothing. Client scripts in views/assets run elsewhere. */
export const viewsAreSynchronous: Rule = (files) =>
  files
    .filter(({ path }) => path.startsWith('views/') && !path.startsWith('views/assets/'))
    .flatMap((file) => [
      ...mentions(file, ASYNC, 'a view is synchronous'),
      ...mentions(file, OUTSIDE_WORLD, 'a view fetches nothing'),
    ])

const ASYNC = /\basync\s+function\b|\basync\s*(?:<[^>]*>\s*)?\(|\basync\s+[\w$]+\s*(?:=>|\()|\bawait\s/g

function viewMayImport(path: string, { specifier, typeOnly }: Import): boolean {
  const target = targetOf(path, specifier)
  if (target === undefined) return specifier !== '' && !specifier.startsWith('node:')
  const part = partOf(target)
  if (part === 'views' || part === 'words') return true
  return part !== undefined && (typeOnly || /^src\/web\/http\/paths(\.ts$|\/)/.test(target))
}
