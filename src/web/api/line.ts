import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Wait } from '../../estimates/rules/estimate.ts'
import type { Office } from '../../offices/office.ts'
import { isoAt } from '../../offices/rules/local-time.ts'
import { openingAt } from '../../offices/rules/opening-hours.ts'
import type { CallFacts } from '../../queue/announce-call.ts'
import { callsToday } from '../../queue/calls-today.ts'
import type { CounterNow } from '../../queue/hall.ts'
import type { House } from '../http/house.ts'
import { type HallNow, newcomersWait, waitAtCounter } from '../http/waits.ts'
import { at } from './address.ts'
import { theOffice } from './here.ts'
import { afterQuery, type callShape, callsShape, lineShape, nothing } from './shapes.ts'
import { noun } from './verbs.ts'
import { waitBody } from './waits.ts'

type Line = z.infer<typeof lineShape>

/** What everybody may see of the hall. */
export const line = [
  at('/offices/:office/line', theOffice, {
    GET: noun({
      id: 'readLine',
      says: 'The hall now: who waits for what, the counters, the last calls.',
      tag: 'Public',
      question: null,
      query: nothing,
      shape: lineShape,
      version: ({ house, here }) => versionOf(house, here.office),
      read: ({ house, here }) => lineNow(house, here.office),
    }),
  }),
  at('/offices/:office/calls', theOffice, {
    GET: noun({
      id: 'listCalls',
      says: 'All calls of the local day after an event, oldest first.',
      tag: 'Public',
      question: null,
      query: afterQuery,
      shape: callsShape,
      read: async ({ house, here: { office } }, { after = 0 }) => {
        const calls = await callsToday(house.reading, office.slug, house.clock(), after)
        return { calls: calls.map((call) => callBody(call, office)) }
      },
    }),
  }),
]

/** The body of `/line`, as of one moment. */
export async function lineNow(house: House, office: Office): Promise<Line> {
  const hall = await house.hall(office.slug)
  return lineBody(hall, office, house.clock())
}

function lineBody(hall: HallNow, office: Office, now: number): Line {
  const opening = openingAt(now, office)
  return {
    asOf: isoAt(now, office.timeZone),
    seq: hall.seq,
    services: hall.services.map(({ service, waiting, acceptance }) => ({
      ...{ service, waiting },
      acceptingUntil: acceptance.isAccepting ? isoAt(acceptance.until, office.timeZone) : null,
      ...waitBody(newcomersWait(hall, service)),
    })),
    counters: hall.counters.map((counter) =>
      counterNow(counter, waitAtCounter(hall, counter.counter, opening.isOpen)),
    ),
    calls: hall.calls.slice(0, 10).map((call) => callBody(call, office)),
  }
}

function counterNow(now: CounterNow, wait: Wait): Line['counters'][number] {
  const { counter, name, state, services, number, waiting } = now
  return {
    ...{ counter, name, state, waiting },
    services: [...services],
    ...(number !== null && { number }),
    ...waitBody(wait),
  }
}

function callBody(
  { seq, at, number, service, counter, repeat }: CallFacts,
  office: Office,
): z.infer<typeof callShape> {
  return { seq, at: isoAt(at, office.timeZone), number, service, counter, repeat }
}

/** Changes with every event and simulation, and when the office or a service opens, closes, or begins another day. */
async function versionOf(house: House, office: Office): Promise<string> {
  const hall = await house.hall(office.slug)
  const opening = openingAt(house.clock(), office)
  const turn = (opening.isOpen ? opening.closesAt : opening.opensAt) ?? 0
  return [hall.seq, hall.day, turn, shownIn(hall)].join('-')
}

/** Which services give tickets until when, and when the waits were simulated; worked out once for each hall. */
function shownIn(hall: HallNow): string {
  const known = shown.get(hall)
  if (known !== undefined) return known
  const all = hall.services.map(({ acceptance }) => (acceptance.isAccepting ? acceptance.until : 0))
  const told = [...all, hall.waits?.asOf].join()
  const short = createHash('sha256').update(told).digest('hex').slice(0, 8)
  shown.set(hall, short)
  return short
}

const shown = new WeakMap<HallNow, string>()
