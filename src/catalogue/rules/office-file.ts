import { LineCounter, parseDocument } from 'yaml'
import type { Interval } from '../../offices/rules/intervals.ts'
import type { Weekday } from '../../offices/rules/local-time.ts'
import type { Holiday, Period, ServiceTimes, WeeklyHours } from '../../offices/rules/opening-hours.ts'
import type { Fault } from '../../offices/rules/times-faults.ts'
import type { LifeEvent } from './life-event.ts'
import { faultsBetween } from './office-file-checks.ts'
import { faultsOf, positionOf, trail } from './office-file-faults.ts'
import { type FileShape, fileShape } from './office-file-shape.ts'
import type { Regulation } from './regulation.ts'
import type { Sheet } from './standard.ts'

/** An office in one file: its hours, agencies, groups, counters, holidays and services with their sheets. */
export type OfficeFile = Readonly<{
  office: Omit<FileShape['office'], 'hours'> & { readonly hours: WeeklyHours }
  agencies: FileShape['agencies']
  groups: FileShape['groups']
  counters: FileShape['counters']
  periods: readonly Period[]
  holidays: readonly Holiday[]
  regulations: readonly Regulation[]
  lifeEvents: readonly LifeEvent[]
  services: readonly ServiceEntry[]
}>

/** A service, who answers for it, and its sheet from a date on. */
export type ServiceEntry = Readonly<{
  code: string
  letter: string
  owner: string
  validFrom: string
  sheet: Sheet
  /** Its own times, where the file gives any. */
  times: ServiceTimes | null
}>

/**
 * Reads an office written as YAML. Throws one error with every fault found, one a line, each naming the
 * file, the entry, the field and the line. What concerns several entries is looked at when each is sound.
 */
export function parseOfficeFile(fileName: string, text: string): OfficeFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    throw new Error(
      document.errors
        .map((error) => `${fileName} (line ${lines.linePos(error.pos[0]).line}): ${error.message}`)
        .join('\n'),
    )
  }
  const content: unknown = document.toJS()
  const shape = fileShape.safeParse(content)
  const faults = shape.success ? faultsBetween(shape.data) : faultsOf(shape.error.issues, content)
  if (!shape.success || faults.length > 0) throw new Error(faults.map(sentence).join('\n'))
  return assembled(shape.data)

  function sentence({ path, message }: Fault): string {
    const place = lines.linePos(positionOf(document, path)).line
    return `${fileName}, ${trail(content, path).join(' › ')} (line ${place}): ${message}`
  }
}

function assembled({ office, services, ...lists }: FileShape): OfficeFile {
  const { periods = [], regulations = [], lifeEvents = [], ...others } = lists
  return {
    ...others,
    ...{ regulations, lifeEvents },
    periods: periods.map((period) => ({ ...period, hours: byWeekday(period.hours) })),
    office: { ...office, hours: byWeekday(office.hours) },
    services: services.map(toEntry),
  }
}

function byWeekday(hours: FileShape['office']['hours']): Record<Weekday, readonly Interval[]> {
  const { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = hours
  return { 1: monday, 2: tuesday, 3: wednesday, 4: thursday, 5: friday, 6: saturday, 7: sunday }
}

function toEntry(entry: FileShape['services'][number]): ServiceEntry {
  const { code, letter, owner, validFrom, hours, holidays = [], ...sheet } = entry
  const own = hours === undefined ? null : byWeekday(hours)
  const times = own === null && holidays.length === 0 ? null : { hours: own, holidays }
  return { code, letter, owner, validFrom, sheet, times }
}
