import type { FactsSaid } from '../../../views/admin/audit-words.ts'
import { everyDeviceOf } from '../../people/devices.ts'
import { officersOf } from '../../people/officers.ts'
import type { Database } from '../../platform/database.ts'
import type { EventFacts } from '../../platform/schema.ts'
import { type Language, wordsOf } from '../../words/language.ts'

/** How those who stand in audit lines are called. */
export type Named = {
  /** `officer:ID` and the like, by name. */
  who: (by: string) => string
  /** The facts in words, without those that say nothing to people, or too much, such as a whole policy. */
  facts: (facts: EventFacts) => FactsSaid
  /** Whom one may look for. */
  people: { by: string; name: string }[]
}

/** The names of everybody and everything that ever worked in an office. */
export async function namesIn(db: Database, office: string, language: Language): Promise<Named> {
  const words = wordsOf(language).admin
  const { who } = words.audit
  const roles: Readonly<Record<string, string>> = words.roles
  const changes: Readonly<Record<string, string>> = words.audit.changes
  const parts: Readonly<Record<string, string>> = wordsOf(language).standard.parts
  const officers = (await officersOf(db, office)).map(({ id, name }) => ({ by: `officer:${id}`, name }))
  const devices = (await everyDeviceOf(db, office)).map(({ id, kind, label }) => ({
    by: `${kind}:${id}`,
    name: label === '' ? `${kind} ${id.slice(-4)}` : label,
  }))
  const others = [
    { by: 'visitor', name: who.visitor },
    { by: 'system', name: who.system },
  ]
  const people = [...officers, ...others, ...devices]
  const names = new Map(people.map(({ by, name }) => [by, name]))
  const saidOf = (key: string, value: unknown): string | null => {
    if (key === 'officer') return names.get(`officer:${String(value)}`) ?? who.unknown
    if (key === 'changed') return changes[String(value)] ?? String(value)
    if (key === 'role') return roles[String(value)] ?? String(value)
    if (key === 'parts' && Array.isArray(value)) return value.map((part) => parts[part] ?? part).join(', ')
    if (Array.isArray(value)) return value.join(', ')
    const isSaid = key !== 'id' && value !== '' && value !== null && typeof value !== 'object'
    return isSaid ? String(value) : null
  }
  return {
    people,
    who: (by) => names.get(by) ?? by,
    facts: (facts) =>
      Object.entries(facts).flatMap(([key, value]) => {
        const said = saidOf(key, value)
        return said === null ? [] : [[key, said] as const]
      }),
  }
}
