import {
  doubles,
  type Fault,
  faultsOfHolidays,
  faultsOfHours,
  faultsOfPeriods,
} from '../../offices/rules/times-faults.ts'
import type { FileShape } from './office-file-shape.ts'
import { faultsOfSheet, stray } from './sheet-faults.ts'

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
      file.services.map(({ code }) => code),
      ['services'],
      'code',
    ),
    ...doubles(
      (file.regulations ?? []).map(({ code }) => code),
      ['regulations'],
      'code',
    ),
    ...doubles(
      (file.lifeEvents ?? []).map(({ code }) => code),
      ['lifeEvents'],
      'code',
    ),
    ...faultsOfHours(file.office.hours, ['office', 'hours']),
    ...faultsOfPeriods(file.periods ?? [], ['periods']),
    ...faultsOfHolidays(file.holidays, ['holidays']),
    ...file.counters.flatMap((counter, index) => strayCounter(counter, ['counters', index], file)),
    ...file.services.flatMap((service, index) => faultsOfService(service, ['services', index], file)),
  ]
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
  { agencies, groups, regulations = [], lifeEvents = [] }: FileShape,
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
    ...faultsOfSheet(service, { regulations, lifeEvents }, path),
    ...(service.hours === undefined ? [] : faultsOfHours(service.hours, [...path, 'hours'])),
    ...faultsOfHolidays(service.holidays ?? [], [...path, 'holidays']),
  ]
}
