import type { Bilingual } from '../../offices/rules/bilingual.ts'
import type { Requirement, ServiceCase, Sheet } from './standard.ts'

/** When something of a sheet applies: in some of its cases, under a condition, or always. */
type Applying = Readonly<{ cases?: readonly string[]; condition?: Bilingual }>

/** What is to be brought on one occasion; `title` is null for what everybody brings. */
export type Occasion = Readonly<{
  /** The code of the case, or null for a condition and for everybody. */
  case: string | null
  title: Bilingual | null
  requirements: readonly Requirement[]
}>

/** Every occasion of a sheet: what everybody brings, then each case, then each condition. */
export function occasionsOf({ cases = [], requirements }: Sheet): Occasion[] {
  const always = requirements.filter((each) => each.cases === undefined && each.condition === undefined)
  const inCases = cases.map(({ code, name }) => ({
    case: code,
    title: name,
    requirements: requirements.filter((each) => each.cases?.includes(code)),
  }))
  const conditions = new Map<string, Occasion>()
  for (const each of requirements) {
    const { condition, cases: some } = each
    if (condition === undefined || some !== undefined) continue
    const known = conditions.get(condition.id)
    const those = [...(known?.requirements ?? []), each]
    conditions.set(condition.id, { case: null, title: condition, requirements: those })
  }
  return [{ case: null, title: null, requirements: always }, ...inCases, ...conditions.values()].filter(
    ({ requirements: those }) => those.length > 0,
  )
}

/** When something applies, in words: the names of its cases and its condition; null when it always does. */
export function whenOf(cases: readonly ServiceCase[] | undefined, applying: Applying): Bilingual | null {
  const names = (cases ?? []).filter(({ code }) => applying.cases?.includes(code)).map(({ name }) => name)
  const parts = [...names, ...(applying.condition === undefined ? [] : [applying.condition])]
  return parts.length === 0
    ? null
    : { id: parts.map(({ id }) => id).join(', '), en: parts.map(({ en }) => en).join(', ') }
}
