import type { Estimate } from '../../src/estimates/rules/estimate.ts'
import { type Chance, gap, isLucky, pickByShare, uniform } from './chance.ts'
import { type Office, say, type Ticket } from './office.ts'
import { oracleEstimate, trueWait } from './oracle.ts'
import { nextAt, step } from './step.ts'
import { present } from './turn.ts'

/** A question as it was put, with what came of it and what the oracle said. */
export type Asked = Readonly<{
  id: string
  kind: 'would' | 'issue' | 'inspect' | 'idle'
  service: string
  class: string
  at: number
  waitSeconds: number
  position: number
  oracle: Estimate
}>

/** Of the questions while a counter is idle so many are put; there the answer is nought. */
const IDLE_KEPT = 0.15
const NOUGHT = { p10: 0, p50: 0, p90: 0, mean: 0 }

/** How questions are put: by `chance`, which the office does not feel, answered by as many runs of the oracle. */
export type Asking = { chance: Chance; oracle: Chance; runs: number; count: number }

/** Lets a day pass, and asks on the way; never because of what happens later. */
export function askThrough(office: Office, asking: Asking): Asked[] {
  const { plan } = office
  const third = plan.world.queriesPerDay / 3
  const expected = plan.rate * office.arrivalFactor * (plan.closeAt - plan.openAt)
  const instants = drawInstants(office, asking, third)
  const asked: Asked[] = []
  while (nextAt(office) < Number.POSITIVE_INFINITY) {
    const instant = instants[0]
    if (instant !== undefined && instant.at < nextAt(office)) {
      instants.shift()
      office.now = instant.at
      asked.push(...(instant.kind === 'would' ? askAsNewcomer(office, asking) : inspect(office, asking)))
    } else {
      const before = office.count
      step(office)
      const latest = office.waiting.at(-1)
      const isNew = office.count > before && latest?.id === `t${office.count}`
      if (isNew && isLucky(asking.chance, third / expected)) asked.push(ask(office, asking, 'issue', latest))
    }
  }
  return asked
}

/** Until nobody waits: the day may go on after closing time, but nobody may come any more then. */
function drawInstants({ plan }: Office, { chance }: Asking, perDay: number) {
  const mean = (plan.closeAt - plan.openAt) / perDay
  const instants: { at: number; kind: 'would' | 'inspect' }[] = []
  for (const kind of ['would', 'inspect'] as const) {
    const end = kind === 'would' ? plan.closeAt : plan.closeAt + 3600
    for (let at = plan.openAt + gap(chance, mean); at < end; at += gap(chance, mean))
      instants.push({ at, kind })
  }
  return instants.sort((one, other) => one.at - other.at)
}

function inspect(office: Office, asking: Asking): Asked[] {
  const line = present(office)
  const ticket = line[Math.floor(uniform(asking.chance) * line.length)]
  return ticket === undefined ? [] : [ask(office, asking, 'inspect', ticket)]
}

function askAsNewcomer(office: Office, asking: Asking): Asked[] {
  const { plan, now } = office
  const newcomer = {
    id: '',
    service: pickByShare(asking.chance, plan.services),
    class: pickByShare(asking.chance, plan.world.classes).id,
    issuedAt: now,
    since: now,
    leavesAt: Number.POSITIVE_INFINITY,
  }
  const isIdle = office.counters.some(
    ({ phase, mask }) => phase === 'idle' && (mask & newcomer.service.bit) !== 0,
  )
  if (!isIdle) return [ask(office, asking, 'would', newcomer)]
  return isLucky(asking.chance, IDLE_KEPT) ? [ask(office, asking, 'idle', newcomer)] : []
}

function ask(office: Office, asking: Asking, kind: Asked['kind'], ticket: Ticket): Asked {
  asking.count++
  const id = `q${asking.count}`
  const service = ticket.service.id
  if (kind === 'issue' || kind === 'inspect') say(office, { type: 'query', id, ticket: ticket.id })
  else say(office, { type: 'query', id, service, class: ticket.class })
  return {
    id,
    kind,
    service,
    class: ticket.class,
    at: office.now,
    waitSeconds: kind === 'idle' ? 0 : trueWait(office, ticket),
    position: present(office).filter(({ id, since }) => id !== ticket.id && since <= ticket.since).length,
    oracle: kind === 'idle' ? NOUGHT : oracleEstimate(office, ticket, asking.oracle, asking.runs),
  }
}
