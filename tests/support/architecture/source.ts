import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** One file of the tree; `path` is relative to the root, with forward slashes. */
export type Source = { path: string; text: string }

/** Where code lives, and what the scan reads. A file of code anywhere else fails rule 10. */
const PLACES = ['bench', 'bin', 'src', 'tests', 'views']
const CODE = ['.css', '.js', '.jsx', '.cjs', '.mjs', '.cts', '.mts', '.ts', '.tsx']
const NOT_OURS = ['.git', '.tmp', 'coverage', 'data', 'dist', 'migrations', 'node_modules']

/** Every file of code in the known places, and the settings files beside package.json. */
export function readTree(root: string): Source[] {
  const settings = readdirSync(root).filter((name) => isCode(name))
  const inPlaces = PLACES.filter((place) => existsSync(join(root, place))).flatMap((place) =>
    filesBelow(root, place),
  )
  return [...settings, ...inPlaces].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Every file of code there is, found another way: one walk over everything that is not left out. */
export function listCode(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.includes(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? namesBelow(root, entry.name) : [entry.name]))
    .filter((path) => isCode(path))
}

export function isCode(path: string): boolean {
  return CODE.includes(extname(path))
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesBelow(root, path)
    return isCode(path) ? [path] : []
  })
}

function namesBelow(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
}
