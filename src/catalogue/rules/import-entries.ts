import type { z } from 'zod'
import { type DraftSheet, draftShape } from './draft.ts'
import { type ImportProblem, problemAt, problemOfCode } from './import-problems.ts'
import type { TabledService } from './import-table.ts'
import { faultsOfSheet, type Surroundings } from './sheet-faults.ts'
import { code as codeShape } from './texts.ts'

type Path = readonly PropertyKey[]

/** More items than this of one service are no standard that anybody could read. */
export const LONGEST_LIST = 300

/** More services than this at once would keep everybody else waiting. */
export const MOST_SERVICES = 200

/** Where something stands: the row of a table or the place in a list, counted from 1, and what stands there. */
export type ImportPlace = Readonly<{ row: number; column: string; found: string }>

/** What is wrong with a catalogue that somebody brings, and where. */
export type ImportFault = ImportPlace & Readonly<{ problem: ImportProblem }>

/** A service as it was read, before anybody has looked whether it is in order. */
export type ImportEntry = Readonly<{
  code: string
  /** Empty where nothing was said: a service that is there keeps its own. */
  letter: string
  owner: string
  sheet: unknown
  /** Where the part of the sheet at a path was read; `code`, `letter` and `owner` are paths too. */
  at: (path: Path) => ImportPlace
}>

/** What the office has that a catalogue may name: `forms` are the hashes of its files. */
export type CatalogueAround = Surroundings &
  Readonly<{
    groups: readonly string[]
    agencies: readonly string[]
    forms: readonly string[]
    services: readonly Readonly<{ code: string; letter: string; owner: string }>[]
  }>

export type ImportRead = { ok: true; services: TabledService[] } | { ok: false; faults: ImportFault[] }

/** The services of a catalogue that somebody brings, or every fault in it; with one nothing is to be taken. */
export function servicesOfEntries(entries: readonly ImportEntry[], around: CatalogueAround): ImportRead {
  const [beyond] = entries.slice(MOST_SERVICES)
  if (beyond !== undefined) return { ok: false, faults: [at(beyond, ['code'], 'tooManyServices')] }
  const codes = entries.map(({ code }) => code)
  const read = entries.map((entry, index) => {
    const known = around.services.find(({ code }) => code === entry.code)
    const sheet = draftShape.safeParse(entry.sheet)
    const { code } = entry
    const { letter, owner } = known ?? entry
    return {
      service: { code, letter, owner, sheet: sheet.data ?? {} },
      faults: [
        ...(codeShape.safeParse(code).success ? [] : [at(entry, ['code'], 'code')]),
        ...(codes.indexOf(code) < index ? [at(entry, ['code'], 'double')] : []),
        ...placing(entry, known, around),
        ...crowded(entry),
        ...(sheet.success ? between(entry, sheet.data, around) : shapeFaults(entry, sheet.error)),
      ],
    }
  })
  const faults = read.flatMap((each) => each.faults)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, services: read.map((each) => each.service) }
}

function at(entry: ImportEntry, path: Path, problem: ImportProblem): ImportFault {
  return { ...entry.at(path), problem }
}

/** A new service says where it belongs; one that is there cannot be moved by a table. */
function placing(
  entry: ImportEntry,
  known: CatalogueAround['services'][number] | undefined,
  { groups, agencies }: CatalogueAround,
): ImportFault[] {
  if (known === undefined) {
    return [
      ...(groups.includes(entry.letter) ? [] : [at(entry, ['letter'], 'group')]),
      ...(agencies.includes(entry.owner) ? [] : [at(entry, ['owner'], 'agency')]),
    ]
  }
  return [
    ...(['', known.letter].includes(entry.letter) ? [] : [at(entry, ['letter'], 'otherGroup')]),
    ...(['', known.owner].includes(entry.owner) ? [] : [at(entry, ['owner'], 'otherAgency')]),
  ]
}

function crowded(entry: ImportEntry): ImportFault[] {
  const { sheet } = entry
  if (typeof sheet !== 'object' || sheet === null) return []
  return Object.entries(sheet).flatMap(([part, items]) =>
    Array.isArray(items) && items.length > LONGEST_LIST ? [at(entry, [part, LONGEST_LIST], 'tooMany')] : [],
  )
}

function shapeFaults(entry: ImportEntry, { issues }: z.ZodError): ImportFault[] {
  const faults = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => at(entry, [...issue.path, key], 'unknown'))
    }
    const { path, problem } = problemAt(issue.path, issue.message)
    return [at(entry, path, problem)]
  })
  // Both languages of a text that is not there at all are one fault.
  return faults.filter(
    (fault, index) =>
      faults.findIndex(
        ({ row, column, problem }) =>
          row === fault.row && column === fault.column && problem === fault.problem,
      ) === index,
  )
}

function between(entry: ImportEntry, sheet: DraftSheet, around: CatalogueAround): ImportFault[] {
  const whole = { requirements: [], fees: [], legal: [], ...sheet }
  const strayForms = whole.requirements.flatMap(({ form }, index) =>
    form === undefined || around.forms.includes(form.file)
      ? []
      : [at(entry, ['requirements', index, 'form', 'file'], 'form')],
  )
  const others = faultsOfSheet(whole, around, []).map(({ path }) => at(entry, path, problemOfCode(path)))
  return [...strayForms, ...others]
}
