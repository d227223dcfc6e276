import { targetOf } from './imports.ts'
import { isDoor, isRoom, mayLean, mayLeanWithin, partOf, ROOMS } from './rooms.ts'
import type { Rule, Scanned } from './scan.ts'
import { badImports } from './scan.ts'

const OTHER_PARTS = ['platform', 'words', 'config', 'top', 'web/http', 'views']

/** Rule 1: imports follow the table. */
export const leaningFollowsTheTable: Rule = (files) =>
  files.flatMap((file) => {
    const part = partOf(file.path)
    if (part === undefined) return inNoPart(file)
    if (part === 'views') return []
    if (!isRoom(part) && !isDoor(part) && !OTHER_PARTS.includes(part)) {
      return [`${file.path} is in a room that the table does not name (${ROOMS.join(', ')})`]
    }
    const isBad = ({ specifier, typeOnly }: { specifier: string; typeOnly: boolean }) => {
      const target = targetOf(file.path, specifier)
      if (target !== undefined) return !mayLean(part, target, typeOnly) || !mayLeanWithin(file.path, target)
      return specifier === '' || specifier.startsWith('#')
    }
    return badImports(file, isBad, `${part} may not lean on this`)
  })

/** Rule 1: no file reaches itself again through what it imports to run (types are erased). */
export const nothingGoesInCircles: Rule = (files) => {
  const edges = new Map(files.map((file) => [file.path, valueTargets(file)]))
  return circlesIn(edges).map((circle) => `${circle[0]} imports itself: ${circle.join(' → ')}`)
}

/** The circles that a walk from every node finds, each beginning and ending with the same node. */
export function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const found: string[][] = []
  const walk = (node: string, way: readonly string[]) => {
    const seenAt = way.indexOf(node)
    if (seenAt !== -1) found.push([...way.slice(seenAt), node])
    if (seenAt !== -1 || done.has(node)) return
    for (const next of edges.get(node) ?? []) walk(next, [...way, node])
    done.add(node)
  }
  for (const node of edges.keys()) walk(node, [])
  return found
}

/** The files of the tree that this one loads when it runs. */
export function valueTargets(file: Scanned): string[] {
  return file.imports
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ specifier }) => targetOf(file.path, specifier) ?? [])
}

function inNoPart(file: Scanned): string[] {
  return file.path.startsWith('src/') ? [`${file.path} belongs to no room`] : []
}
