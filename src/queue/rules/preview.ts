import { orderOfTurns } from './ahead.ts'
import type { Policy } from './policy.ts'
import type { Pointers, WaitingTicket } from './turn.ts'

/** The next calls of one line, as ids, under the policy in force and under another. */
export type LinePreview = { line: string; before: string[]; after: string[] }

/** What another policy would change for those who wait now. */
export type PolicyPreview = {
  /** The lines of both policies in which somebody waits. */
  lines: LinePreview[]
  /** How many of those who wait would be called at another place of their line, or in another line. */
  moved: number
  /** How many hold a class that the other policy does not know: it cannot be set while they wait. */
  withoutClass: number
}

/** The first of those in a line that are shown. */
const SHOWN = 12

/**
 * Plays every line out under the policy in force and under another, nobody else coming and each counter
 * serving the whole line; the other starts its patterns anew.
 */
export function previewPolicy(
  waiting: readonly WaitingTicket[],
  { policy, pointers }: { policy: Policy; pointers: Pointers },
  other: Policy,
): PolicyPreview {
  const moving = waiting.map((ticket) => ({
    ...ticket,
    line: other.services[ticket.service]?.line ?? ticket.line,
  }))
  const before = ordersByLine(waiting, policy, pointers)
  const after = ordersByLine(moving, other, {})
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  return {
    lines: names.map((line) => ({
      line,
      before: (before.get(line) ?? []).slice(0, SHOWN),
      after: (after.get(line) ?? []).slice(0, SHOWN),
    })),
    moved: waiting.filter(({ id }) => placeOf(id, before) !== placeOf(id, after)).length,
    withoutClass: waiting.filter((ticket) => !other.classes.includes(ticket.class)).length,
  }
}

function ordersByLine(
  waiting: readonly WaitingTicket[],
  policy: Policy,
  pointers: Pointers,
): Map<string, string[]> {
  const everything = { services: [...new Set(waiting.map(({ service }) => service))] }
  const lines = new Set(waiting.map(({ line }) => line))
  return new Map(
    [...lines].map((line) => {
      const inLine = waiting.filter((ticket) => ticket.line === line)
      return [line, orderOfTurns(inLine, everything, policy, pointers).map(({ id }) => id)]
    }),
  )
}

/** "A 3": the line and the place in it. */
function placeOf(id: string, orders: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const [line, order] of orders) {
    const place = order.indexOf(id)
    if (place !== -1) return `${line} ${place}`
  }
  return undefined
}
