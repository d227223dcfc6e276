import { type Import, targetOf } from './imports.ts'
import { valueTargets } from './leaning.ts'
import { isRoom, partOf } from './rooms.ts'
import { badImports, mentions, type Rule, type Scanned } from './scan.ts'
import { lineAt } from './source.ts'

const REMOTE =
  /^(node:)?(net|http|https|http2|tls|dgram|dns|child_process|worker_threads|timers\/promises)(\/|$)|^(undici|nodemailer|web-push|openid-client)(\/|$)/

/**
 * better-auth writes by itself, so what it writes is made to join the queue of the one writer; so is the
 * count of tries, which must not be undone with the sign-in that it refuses.
 */
const WRITES_FOR_A_LIBRARY = ['src/people/sign-in.ts', 'src/people/sign-in-library.ts']

/** Rule 5: only the owner of a table writes it. */
export const onlyTheOwnerWrites: Rule = (files) =>
  files
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap((file) => [...writesByName(file), ...writesInSql(file, files), ...passedOn(file)])

/** Rule 6: only doors, jobs, the command line and the start of the program open a unit of work. */
export const onlyDoorsAndJobsPerform: Rule = (files) =>
  files
    .filter(({ path }) => isRoom(partOf(path)) && !isJob(path) && !WRITES_FOR_A_LIBRARY.includes(path))
    .flatMap((file) => mentions(file, /\bperform\b/g, 'only doors, jobs and the CLI open a unit of work'))

/** Rule 6: nothing slow or remote in a command, nor in what its own house makes it load. */
export const commandsStayShort: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files
    .filter(isCommand)
    .flatMap((command) =>
      loadedRooms(command, byPath).flatMap((file) =>
        slowThings(file).map((what) => (file === command ? what : `${command.path} reaches ${what}`)),
      ),
    )
}

/** A command is given the work; so is what writes for it, such as a witness. */
function isCommand(file: Scanned): boolean {
  const takesWork = ({ specifier, names }: Import) =>
    targetOf(file.path, specifier) === 'src/platform/work.ts' &&
    names.some(({ imported }) => imported === 'Work')
  return isRoom(partOf(file.path)) && !isJob(file.path) && file.imports.some(takesWork)
}

function isJob(path: string): boolean {
  return /-job\.ts$/.test(path) || /^src\/[^/]+\/jobs\//.test(path)
}

function slowThings(file: Scanned): string[] {
  return [
    ...badImports(file, ({ specifier, typeOnly }) => REMOTE.test(specifier) && !typeOnly, 'slow or remote'),
    ...mentions(file, /\b(?:fetch|setTimeout|setInterval)\s*\(/g, 'slow or remote'),
  ]
}

function loadedRooms(file: Scanned, byPath: ReadonlyMap<string, Scanned>): Scanned[] {
  const found = new Set([file])
  for (const each of found) {
    for (const target of valueTargets(each)) {
      const next = byPath.get(target)
      if (next !== undefined && isRoom(partOf(target))) found.add(next)
    }
  }
  return [...found]
}

function schemaOwner(file: Scanned, specifier: string): string | undefined {
  const target = targetOf(file.path, specifier) ?? ''
  return /^src\/([^/]+)\/(?:[\w-]+-)?schema\.ts$/.exec(target)?.[1]
}

function writesByName(file: Scanned): string[] {
  return file.imports.flatMap(({ specifier, names }) => {
    const owner = schemaOwner(file, specifier)
    if (owner === undefined || owner === partOf(file.path)) return []
    return names.flatMap(({ imported, local }) => {
      const argument = imported === '*' ? `${local}\\.\\w+` : `${local}\\b`
      const call = new RegExp(`\\.(?:insert|update|delete)\\s*\\(\\s*${argument}`, 'g')
      const inSql = new RegExp(`(?:into|update|from)\\s+\\$\\{\\s*${argument}`, 'gi')
      const bySql = [...file.text.matchAll(inSql)].filter((match) => isWrite(file.text, match.index))
      return [
        ...mentions(file, call, `only ${owner} writes its tables`),
        ...bySql.map((match) => place(file, match, owner)),
      ]
    })
  })
}

/** Statements written out, such as `update tickets set …`, by the names that the schema files give. */
function writesInSql(file: Scanned, files: readonly Scanned[]): string[] {
  const owners = new Map(files.flatMap(tablesOf))
  const statements = file.text.matchAll(
    /\b(?:insert\s+(?:or\s+\w+\s+)?into|replace\s+into|delete\s+from|update)\s+["`\\]*(\w+)/gi,
  )
  return [...statements].flatMap((match) => {
    const owner = owners.get(match[1] ?? '')
    const isCode = file.code.slice(match.index, match.index + match[0].length) === match[0]
    return owner === undefined || owner === partOf(file.path) || isCode ? [] : [place(file, match, owner)]
  })
}

/** `from` also stands in a question; it writes only behind `delete`. */
function isWrite(text: string, index: number): boolean {
  return !/^from/i.test(text.slice(index)) || /delete\s+$/i.test(text.slice(0, index))
}

function tablesOf(file: Scanned): [string, string][] {
  const owner = /^src\/([^/]+)\/(?:[\w-]+-)?schema\.ts$/.exec(file.path)?.[1]
  if (owner === undefined) return []
  return [...file.text.matchAll(/sqliteTable\(\s*['"](\w+)['"]/g)].map((match) => [match[1] ?? '', owner])
}

/** A table passed on under another address could be written past this rule. */
function passedOn(file: Scanned): string[] {
  const isBad = ({ specifier, exported, typeOnly }: Import) =>
    exported && !typeOnly && schemaOwner(file, specifier) !== undefined
  return badImports(file, isBad, 'tables are imported from their schema.ts itself')
}

function place(file: Scanned, match: RegExpExecArray, owner: string): string {
  return `${file.path}:${lineAt(file.text, match.index)} only ${owner} writes its tables (${match[0]})`
}
