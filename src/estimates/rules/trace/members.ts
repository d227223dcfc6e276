/** An object that was read, whose members are not known yet. */
export type Members = Readonly<Record<string, unknown>>

/** Each of these throws an Error that says, without a full stop, what something is not. */
export function membersOf(value: unknown, what: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} is not an object`)
  return Object.fromEntries(Object.entries(value))
}

export function textIn(members: Members, name: string): string {
  const value = members[name]
  if (typeof value !== 'string') throw new Error(`"${name}" is not a text`)
  return value
}

export function numberIn(members: Members, name: string): number {
  const value = members[name]
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`"${name}" is not a number`)
  return value
}

export function listIn(members: Members, name: string): readonly unknown[] {
  const value = members[name]
  if (!Array.isArray(value)) throw new Error(`"${name}" is not a list`)
  return value
}

export function textsIn(members: Members, name: string): string[] {
  return listIn(members, name).map((value) => {
    if (typeof value !== 'string') throw new Error(`"${name}" is not a list of texts`)
    return value
  })
}

/** One of a few words. */
export function wordIn<T extends string>(members: Members, name: string, words: readonly T[]): T {
  const value = textIn(members, name)
  const word = words.find((known) => known === value)
  if (word === undefined) throw new Error(`"${name}" is none of ${words.join(', ')}`)
  return word
}
