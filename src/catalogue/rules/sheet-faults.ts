import { doubles, type Fault } from '../../offices/rules/times-faults.ts'
import type { Fee } from './fee.ts'
import type { LifeEvent } from './life-event.ts'
import type { Reference, Regulation } from './regulation.ts'
import type { Sheet } from './standard.ts'

/** What the codes in a sheet may lead to. */
export type Surroundings = Readonly<{
  regulations: readonly Regulation[]
  lifeEvents: readonly LifeEvent[]
}>

type Path = readonly PropertyKey[]

/** What no single part of a sheet shows: doubles, codes that lead nowhere, dates that run backwards. */
export function faultsOfSheet(
  sheet: Pick<Sheet, 'cases' | 'requirements' | 'fees' | 'legal' | 'lifeEvents'>,
  { regulations, lifeEvents }: Surroundings,
  path: Path,
): Fault[] {
  const { cases = [], requirements, fees, legal, lifeEvents: events = [] } = sheet
  const caseCodes = cases.map(({ code }) => code)
  const laws = regulations.map(({ code }) => code)
  const references = (those: readonly Reference[], at: Path) =>
    those.flatMap(({ regulation }, index) =>
      stray(regulation, laws, [...at, index, 'regulation'], 'regulation'),
    )
  const inCases = (those: readonly string[] = [], at: Path) =>
    those.flatMap((code, index) => stray(code, caseCodes, [...at, 'cases', index], 'case'))
  return [
    ...doubles(caseCodes, [...path, 'cases'], 'code'),
    ...doubles(
      requirements.map(({ code }) => code),
      [...path, 'requirements'],
      'code',
    ),
    ...requirements.flatMap(({ cases: some }, index) => inCases(some, [...path, 'requirements', index])),
    ...fees.flatMap((fee, index) => [
      ...backwardFee(fee, [...path, 'fees', index]),
      ...inCases(fee.cases, [...path, 'fees', index]),
      ...references(fee.basis ?? [], [...path, 'fees', index, 'basis']),
    ]),
    ...references(legal, [...path, 'legal']),
    ...events.flatMap((code, index) =>
      stray(
        code,
        lifeEvents.map((event) => event.code),
        [...path, 'lifeEvents', index],
        'life event',
      ),
    ),
  ]
}

/** A code that leads nowhere, and what kind of thing it should have named. */
export function stray(name: string, known: readonly string[], path: Path, kind: string): Fault[] {
  return known.includes(name) ? [] : [{ path, message: `no ${kind} is called "${name}" in this file` }]
}

function backwardFee({ validFrom, validTo }: Fee, path: Path): Fault[] {
  return validFrom !== undefined && validTo !== undefined && validTo < validFrom
    ? [{ path: [...path, 'validTo'], message: `runs backwards: from ${validFrom} to ${validTo}` }]
    : []
}
