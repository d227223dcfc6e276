/**
 * Who may lean on whom, besides `platform` and `words`. Nothing points down. What a lower room needs
 * from a higher one reaches it as a value from the door.
 */
export const MAY_LEAN_ON = {
  offices: [],
  people: ['offices'],
  catalogue: ['offices'],
  queue: ['offices', 'people', 'catalogue'],
  ledger: [],
  audit: [],
  backups: [],
  hall: [],
  estimates: ['offices', 'catalogue', 'queue'],
  appointments: ['offices', 'catalogue', 'queue'],
  aspirations: ['offices', 'catalogue', 'people'],
  survey: ['offices', 'catalogue', 'queue'],
  notices: ['queue'],
  performance: ['offices', 'catalogue', 'queue', 'survey', 'aspirations'],
  opendata: [
    ...['offices', 'people', 'catalogue', 'queue', 'ledger', 'audit', 'backups', 'hall'],
    ...['estimates', 'appointments', 'aspirations', 'survey', 'notices', 'performance'],
  ],
  federation: ['opendata', 'ledger', 'offices'],
} as const

/** The rooms within the rules of the estimates: each leans on those it names, and files beside them on all. */
export const WITHIN_ESTIMATES = {
  chance: [],
  trace: ['chance'],
  follow: ['trace'],
  learn: ['chance', 'trace', 'follow'],
  run: ['chance', 'trace', 'follow', 'learn'],
  replay: ['trace', 'follow'],
} as const

const table: Record<string, readonly string[]> = MAY_LEAN_ON

/** What puts the house together and may lean on everything: files of src, or folders of that name. */
const TOP = ['app', 'server', 'cli', 'seed', 'commands', 'demo', 'house', 'office-clock']

export const ROOMS: readonly string[] = Object.keys(table)

/**
 * The part of the house a file belongs to: a room, `platform`, `words`, `config`, `top` (what puts
 * the house together), `web/http`, a door such as `web/kiosk`, `views`; undefined when it belongs to none.
 */
export function partOf(path: string): string | undefined {
  if (path.startsWith('views/')) return 'views'
  if (!path.startsWith('src/')) return undefined
  const [first = '', second] = path.slice('src/'.length).split('/')
  if (TOP.includes(first.replace(/\.tsx?$/, ''))) return 'top'
  if (first === 'config.ts') return 'config'
  if (first === 'web') return `web/${(second ?? '').replace(/\.tsx?$/, '')}`
  return second === undefined ? undefined : first
}

export function isRoom(part: string | undefined): boolean {
  return part !== undefined && ROOMS.includes(part)
}

export function isDoor(part: string | undefined): boolean {
  return part?.startsWith('web/') === true && part !== 'web/http'
}

/** Pure rules: any room may use them, whoever keeps them. */
export function isRules(path: string): boolean {
  return /^src\/[^/]+\/rules\//.test(path)
}

/** Whether a file within the rules of the estimates may import another of them, as to the rooms both are in. */
export function mayLeanWithin(from: string, to: string): boolean {
  const inner: Record<string, readonly string[]> = WITHIN_ESTIMATES
  const [room, other] = [from, to].map((path) => /^src\/estimates\/rules\/([^/]+)\//.exec(path)?.[1])
  if (room === undefined || other === undefined || room === other) return true
  return inner[room]?.includes(other) === true
}

/** Whether the part `from` may import a file at all; what views take is rule 4. */
export function mayLean(from: string, to: string, typeOnly: boolean): boolean {
  const part = partOf(to)
  if (part === undefined) return false
  if (part === from || from === 'top') return true
  if (from === 'words') return false
  if (from === 'platform') return part === 'words' && typeOnly
  if (part === 'platform' || part === 'words') return true
  if (from === 'config') return false
  if (isRules(to)) return true
  if (from.startsWith('web/')) return isRoom(part) || part === 'views' || part === 'web/http'
  return table[from]?.includes(part) === true
}
