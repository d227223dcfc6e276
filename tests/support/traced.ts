import { type AskedQuery, type AskedSpan, pastTrace, type TraceSpan } from '../../src/estimates/past-trace.ts'
import type { TraceEvent } from '../../src/estimates/rules/trace/trace.ts'
import type { World } from './world.ts'

/** The trace of Sukamaju, or of another office, with what was asked meanwhile. */
export async function traced(
  world: World,
  span: TraceSpan = {},
  { office = 'sukamaju', asked = [] }: { office?: string; asked?: readonly AskedQuery[] } = {},
): Promise<TraceEvent[]> {
  const lines: TraceEvent[] = []
  const queries = async ({ from, before, since, until }: AskedSpan) =>
    asked.filter(({ seq, query: { t } }) => from <= seq && seq < before && since <= t && t < until)
  for await (const slice of await pastTrace(world.house().reading, office, span, queries))
    lines.push(...slice)
  return lines
}

/** The types of the lines, without the rules of the office. */
export function typesOf(lines: readonly TraceEvent[]): string[] {
  return lines.flatMap(({ type }) => (type === 'config' ? [] : [type]))
}

/** How a ticket stands when its lines have been read. */
export type Standing = { state: string; service: string; class: string }

/** Reads a trace as a stranger would, who knows nothing but what it says. */
export function standingsOf(lines: readonly TraceEvent[]): Map<string, Standing> {
  const all = new Map<string, Standing[]>()
  for (const line of lines) {
    if (!('ticket' in line) || line.ticket === undefined || line.type === 'query') continue
    const past = all.get(line.ticket) ?? []
    all.set(line.ticket, past)
    if (line.type === 'undone') past.pop()
    else past.push(standingAfter(line, past.at(-1)))
  }
  return new Map([...all].flatMap(([ticket, past]) => past.slice(-1).map((now) => [ticket, now])))
}

type OfTicket = Exclude<Extract<TraceEvent, { ticket: string }>, { type: 'query' | 'undone' }>

function standingAfter(line: OfTicket, before: Standing | undefined): Standing {
  const stood = before ?? { state: 'unknown', service: '', class: '' }
  const states = {
    ...{ called: 'called', repeated: 'called', resumed: 'called', started: 'serving', finished: 'done' },
    ...{ no_show: 'absent', cancelled: 'cancelled', returned: 'waiting', parked: 'parked', prio: 'waiting' },
  } as const
  if (line.type === 'issued') return { state: 'waiting', service: line.service, class: line.class }
  if (line.type === 'transferred')
    return { ...stood, state: line.to === undefined ? 'waiting' : 'handover', service: line.service }
  const given = line.type === 'prio' ? { class: line.class } : {}
  return { ...stood, state: states[line.type], ...given }
}
