import { type Document, isMap, isNode, isScalar, isSeq } from 'yaml'
import type { z } from 'zod'
import type { Fault } from '../../offices/rules/times-faults.ts'

/** The issues of a shape as sentences: what was expected, and what stands there instead. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], content: unknown): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is not a member known here' }))
    } else {
      const found = shown(at(content, issue.path))
      return [{ path: issue.path, message: `expected ${expectation(issue)}, found ${found}` }]
    }
  })
}

/** The way to a fault for a person: entries of the long lists by their name, others counted from 1. */
export function trail(content: unknown, path: readonly PropertyKey[]): string[] {
  return path.map((part, depth) => {
    if (typeof part === 'number') {
      return (depth === 1 ? nameOf(content, path) : undefined) ?? String(part + 1)
    } else {
      return String(part)
    }
  })
}

/** Where in the text the last known part of a path stands, in characters from the start. */
export function positionOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let position = 0
  for (const part of path) {
    const [place, next] = stepInto(node, part)
    if (place === undefined) return position
    position = place
    node = next
  }
  return position
}

function stepInto(node: unknown, part: PropertyKey): [place: number | undefined, next: unknown] {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === part)
    return [pair === undefined ? undefined : startOf(pair.key), pair?.value]
  } else if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part]
    return [startOf(item), item]
  } else {
    return [undefined, undefined]
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return issue.expected === 'object' ? 'an entry with members' : `a value of the kind ${issue.expected}`
  } else {
    return issue.message
  }
}

function at(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => membersOf(value)[String(part)], content)
}

const NAMED_BY = {
  agencies: 'code',
  groups: 'letter',
  counters: 'counter',
  periods: 'from',
  holidays: 'day',
  regulations: 'code',
  lifeEvents: 'code',
  services: 'code',
}

function nameOf(content: unknown, [list, index]: readonly PropertyKey[]): string | undefined {
  const member = new Map(Object.entries(NAMED_BY)).get(String(list))
  const name = member === undefined ? undefined : at(content, [String(list), String(index), member])
  return typeof name === 'string' ? name : undefined
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function shown(value: unknown): string {
  if (value === undefined || value === null) {
    return 'nothing'
  } else if (Array.isArray(value)) {
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  } else if (typeof value === 'object') {
    return Object.keys(value).length === 0 ? 'no members' : Object.keys(value).join(', ')
  } else {
    return JSON.stringify(value)
  }
}
