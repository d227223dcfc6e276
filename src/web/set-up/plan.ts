import type { OfficeFile } from '../../catalogue/rules/office-file.ts'
import type { WeeklyHours } from '../../offices/rules/opening-hours.ts'
import type { OfficeAnswer } from './answers.ts'

/** Everything that was answered about the office; `services` is null when there are none yet. */
export type Answers = {
  office: OfficeAnswer
  hours: WeeklyHours
  services: OfficeFile | null
  count: number
}

/** Most offices serve so from Monday to Friday, with a long break on Friday. */
export const usualHours: WeeklyHours = {
  1: [{ opens: '08:00', closes: '15:00' }],
  2: [{ opens: '08:00', closes: '15:00' }],
  3: [{ opens: '08:00', closes: '15:00' }],
  4: [{ opens: '08:00', closes: '15:00' }],
  5: [
    { opens: '08:00', closes: '11:30' },
    { opens: '13:00', closes: '15:00' },
  ],
  6: [],
  7: [],
}

/** The office as it is to be planted: its own name, place and hours, and what the services bring with them. */
export function officeOf({ office, hours, services, count }: Answers): OfficeFile {
  const agencies = services?.agencies ?? [{ code: 'KANTOR', name: office.name }]
  return {
    office: {
      ...office,
      shortName: office.name,
      slogan: { id: 'Melayani dengan tertib dan terbuka', en: 'Serving in order and in the open' },
      complaints: {
        id: 'Sampaikan kepada petugas di kantor ini.',
        en: 'Tell an officer of this office.',
      },
      hours,
      demo: false,
    },
    agencies,
    groups: services?.groups ?? [],
    counters: countersOf(services, agencies[0]?.code ?? '', count),
    periods: services?.periods ?? [],
    holidays: services?.holidays ?? [],
    regulations: services?.regulations ?? [],
    lifeEvents: services?.lifeEvents ?? [],
    services: services?.services ?? [],
  }
}

/** The first counters of the services; what is wanted beyond them serves everything. */
function countersOf(services: OfficeFile | null, agency: string, count: number): OfficeFile['counters'] {
  const planned = (services?.counters ?? []).slice(0, count)
  const names = new Set(planned.map(({ counter }) => counter))
  const free = Array.from({ length: 2 * count }, (_, index) => String(index + 1)).filter(
    (name) => !names.has(name),
  )
  const everything = (services?.services ?? []).map(({ code }) => code)
  const more = free.slice(0, count - planned.length).map((counter) => ({
    counter,
    name: { id: `Loket ${counter}`, en: `Counter ${counter}` },
    agency,
    place: { id: 'Ruang pelayanan', en: 'Service hall' },
    services: everything,
  }))
  return [...planned, ...more]
}
