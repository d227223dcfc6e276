import { randomUUID } from 'node:crypto'
import { z } from 'zod'

export type BusyDay = {
  /** Numbers in the order in which kiosks were given them. */
  issued: string[]
  /** First calls, and when each was asked for and answered, in milliseconds of `performance`. */
  calls: { number: string; counter: string; askedAt: number; answeredAt: number }[]
  /** Answers that were neither done nor a polite no. */
  faults: string[]
}

export type BusyDayPlan = {
  url: string
  office: string
  kiosk: string
  officer: string
  tickets: number
  kiosks: number
  counters: readonly string[]
  services: readonly string[]
  chance: () => number
  /** Milliseconds between two tickets of one kiosk and two acts of one counter; 0 for as fast as it goes. */
  pace?: number
}

const callShape = z.object({ ticket: z.object({ id: z.string(), number: z.string() }) })
const ticketShape = z.object({ number: z.string() })
const ticketsShape = z.object({
  tickets: z.array(z.object({ id: z.string(), number: z.string(), state: z.string() })),
})

/**
 * A day of kiosks and counters at once through the HTTP API: tickets are taken, called, served to every
 * outcome, parked and resumed, transferred, given priority and cancelled, until nobody is left.
 */
export async function liveThroughBusyDay(plan: BusyDayPlan): Promise<BusyDay> {
  const { counters, services, kiosks, tickets, chance, pace = 0 } = plan
  const day: BusyDay = { issued: [], calls: [], faults: [] }
  let ordered = 0

  async function ask(method: string, path: string, body?: unknown, token = plan.officer) {
    const response = await fetch(`${plan.url}/api/v1/offices/${plan.office}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (response.status >= 500) day.faults.push(`${method} ${path}: ${response.status} ${text}`)
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }

  async function runKiosk() {
    while (ordered < tickets) {
      ordered++
      const request = { service: pick(services), class: chance() < 0.15 ? 'P' : 'N', channel: 'kiosk' }
      const { status, body } = await ask('POST', '/tickets', request, plan.kiosk)
      if (status === 201) day.issued.push(ticketShape.parse(body).number)
      else day.faults.push(`a ticket was answered ${status}`)
      await breathe()
    }
  }

  async function runCounter(counter: string) {
    await ask('PUT', `/counters/${counter}/shift`, { services })
    for (;;) {
      const askedAt = performance.now()
      const { status, body } = await ask('POST', `/counters/${counter}/calls`, {})
      if (status === 201) {
        const { ticket } = callShape.parse(body)
        day.calls.push({ number: ticket.number, counter, askedAt, answeredAt: performance.now() })
        await attend(ticket.id)
      } else if (status === 204 && day.issued.length + day.faults.length >= tickets) {
        break
      }
      await breathe()
    }
    await ask('DELETE', `/counters/${counter}/shift`)
  }

  /** What becomes of whoever was called; each way ends the visit or sends it on. */
  async function attend(id: string) {
    const act = (verb: string, content: unknown = {}) => ask('POST', `/tickets/${id}/${verb}`, content)
    const fate = chance()
    if (fate < 0.05) return act('cancellation', { reason: 'VISITOR_LEFT' })
    await act('serving')
    if (fate < 0.12) {
      await act('parking', { reason: 'FILL_FORM' })
      await act('resumption')
    } else if (fate < 0.2) {
      return act('transfer', { service: pick(services), reason: 'WRONG_SERVICE' })
    }
    return act('completion', { outcome: pick(['done', 'done', 'done', 'incomplete', 'referred', 'nothing']) })
  }

  function pick<T>(those: readonly T[]): T {
    const picked = those[Math.floor(chance() * those.length)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }

  async function breathe() {
    await new Promise((resolve) => setTimeout(resolve, pace * (0.5 + chance())))
  }

  await Promise.all([...Array.from({ length: kiosks }, runKiosk), ...counters.map(runCounter)])
  await closeTheRest()
  return day

  /** Whoever was sent on after the last counter had looked. */
  async function closeTheRest() {
    const { tickets: all } = ticketsShape.parse((await ask('GET', '/tickets')).body)
    for (const { id, state } of all) {
      if (state !== 'done' && state !== 'cancelled')
        await ask('POST', `/tickets/${id}/cancellation`, { reason: 'DAY_END' })
    }
  }
}
