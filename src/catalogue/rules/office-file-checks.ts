import type { FileShape } from './office-file-shape.ts'
import type { Fee } from './standard.ts'

/** What is wrong, and where: the way into the file by names and places. */
export type Fault = { path: readonly PropertyKey[]; message: string }

/** What no single entry shows: doubles, names that lead nowhere, hours and dates that run backwards. */
export function faultsBetween(file: FileShape): Fault[] {
  return [
    ...doubles(
      file.agencies.map(({ code }) => code),
      ['agencies'],
      'code',
    ),
    ...doubles(
      file.groups.map(({ letter }) => letter),
      ['groups'],
      'letter',
    ),
    ...doubles(
      file.counters.map(({ counter }) => counter),
      ['counters'],
      'counter',
    ),
    ...doubles(
      file.holidays.map(({ day }) => day),
      ['holidays'],
      'day',
    ),
    ...doubles(
      file.services.map(({ code }) => code),
      ['services'],
      'code',
    ),
    ...Object.entries(file.office.hours).flatMap(([name, day]) => disorder(day, ['office', 'hours', name])),
    ...file.counters.flatMap((counter, index) => strayCounter(counter, ['counters', index], file)),
    ...file.services.flatMap((service, index) => faultsOfService(service, ['services', index], file)),
  ]
}

function doubles(
  keys: readonly string[],
  path: readonly PropertyKey[],
  ...member: readonly string[]
): Fault[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index
      ? [
          {
            path: [...path, index, ...member],
            message: `"${key}" is there already, as entry ${keys.indexOf(key) + 1}`,
          },
        ]
      : [],
  )
}

type Hours = FileShape['office']['hours']['monday']

function disorder(day: Hours, path: readonly PropertyKey[]): Fault[] {
  return day.flatMap(({ opens, closes }, index) => {
    const before = day[index - 1]
    if (closes <= opens) {
      return [
        { path: [...path, index, 'closes'], message: `runs backwards: opens ${opens}, closes ${closes}` },
      ]
    } else if (before !== undefined && opens < before.closes) {
      return [
        { path: [...path, index, 'opens'], message: `overlaps: the interval before closes ${before.closes}` },
      ]
    } else {
      return []
    }
  })
}

function strayCounter(
  counter: FileShape['counters'][number],
  path: readonly PropertyKey[],
  { agencies, services }: FileShape,
): Fault[] {
  const codes = services.map(({ code }) => code)
  return [
    ...stray(
      counter.agency,
      agencies.map(({ code }) => code),
      [...path, 'agency'],
      'agency',
    ),
    ...counter.services.flatMap((code, index) => stray(code, codes, [...path, 'services', index], 'service')),
    ...doubles(counter.services, [...path, 'services']),
  ]
}

function faultsOfService(
  service: FileShape['services'][number],
  path: readonly PropertyKey[],
  { agencies, groups }: FileShape,
): Fault[] {
  return [
    ...stray(
      service.letter,
      groups.map(({ letter }) => letter),
      [...path, 'letter'],
      'group',
    ),
    ...stray(
      service.owner,
      agencies.map(({ code }) => code),
      [...path, 'owner'],
      'agency',
    ),
    ...doubles(
      service.requirements.map(({ code }) => code),
      [...path, 'requirements'],
      'code',
    ),
    ...service.fees.flatMap((fee, index) => backwardFee(fee, [...path, 'fees', index])),
  ]
}

function stray(name: string, known: readonly string[], path: readonly PropertyKey[], kind: string): Fault[] {
  return known.includes(name) ? [] : [{ path, message: `no ${kind} is called "${name}" in this file` }]
}

function backwardFee({ validFrom, validTo }: Fee, path: readonly PropertyKey[]): Fault[] {
  return validFrom !== undefined && validTo !== undefined && validTo < validFrom
    ? [{ path: [...path, 'validTo'], message: `runs backwards: from ${validFrom} to ${validTo}` }]
    : []
}
