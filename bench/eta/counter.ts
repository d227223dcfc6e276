import { gap, uniform } from './chance.ts'
import { closesAt, opensAt } from './duty.ts'
import { draw } from './laws.ts'
import { type Counter, type Office, say, type Ticket } from './office.ts'
import { serviceFactor } from './tempo.ts'
import { present, takeTurn } from './turn.ts'
import type { Duration } from './world.ts'

const SHORTEST_BREAK = 900

/** Between two customers: leaves, rests, calls, goes home or waits for somebody to come. */
export function free(office: Office, counter: Counter): void {
  const { now, plan } = office
  counter.ticket = null
  counter.law = null
  const { pauses } = plan.world
  if (now >= closesAt(counter.duty)) {
    leave(office, counter, counter.duty.index + 1)
  } else if (pauses !== null && now >= counter.pauseAt && now < plan.closeAt) {
    say(office, { type: 'counter_pause', counter: counter.id })
    begin(office, counter, 'paused', pauses)
  } else {
    turnTo(office, counter)
  }
}

/** Calls whose turn it is; without anybody goes home after closing time, or waits. */
export function turnTo(office: Office, counter: Counter): void {
  const ticket = takeTurn(office, counter)
  if (ticket !== null) call(office, counter, ticket)
  else if (office.now >= office.plan.closeAt && !mayStillCome(office, counter)) goHome(office, counter)
  else rest(office, counter)
}

/** When an idle counter will do something unasked: leave, pause, or go home. */
export function idleUntil({ plan, now }: Office, { duty, pauseAt }: Counter): number {
  return Math.min(
    closesAt(duty),
    now < plan.closeAt ? Math.min(plan.closeAt, pauseAt) : Number.POSITIVE_INFINITY,
  )
}

function rest(office: Office, counter: Counter): void {
  if (counter.phase !== 'idle') counter.since = office.now
  counter.phase = 'idle'
  counter.until = idleUntil(office, counter)
}

function goHome(office: Office, counter: Counter): void {
  leave(office, counter, counter.duty.stretches.length)
}

/** The person is there: the service takes what it takes this officer at the tempo of this instant. */
export function serve(office: Office, counter: Counter): void {
  const { ticket } = counter
  if (ticket === null) return
  say(office, { type: 'started', ticket: ticket.id, counter: counter.id })
  const factor = counter.officer.factors[ticket.service.index] ?? 1
  const { seconds, law } = ticket.service.time
  const pace = serviceFactor(office.tempo, office.plan, office.now)
  begin(office, counter, 'serving', { seconds: seconds * factor * pace, law })
}

/** Begins a phase whose length is drawn. */
export function begin(
  office: Office,
  counter: Counter,
  phase: Counter['phase'],
  { seconds, law }: Duration,
): void {
  counter.phase = phase
  counter.since = office.now
  counter.scale = seconds
  counter.law = law
  counter.until = office.now + seconds * draw(office.chance, law)
}

/** When a counter will want to pause; as far as anybody knows, at any instant after now. */
export function drawPause({ plan, chance, now }: Office): number {
  const { pauses } = plan.world
  return pauses === null ? Number.POSITIVE_INFINITY : now + gap(chance, 3600 / pauses.perHour)
}

/** When a counter that is away opens: a break that begins late is short, but not that short. */
export function returnsAt({ duty, since }: Counter): number {
  return Math.max(opensAt(duty), duty.index === 0 ? 0 : since + SHORTEST_BREAK)
}

function leave(office: Office, counter: Counter, nextStretch: number): void {
  say(office, { type: 'counter_close', counter: counter.id })
  counter.phase = 'away'
  counter.since = office.now
  counter.duty.index = nextStretch
  counter.until = returnsAt(counter)
}

/** Whether somebody served now, or waiting to be, could yet be transferred to this counter. */
function mayStillCome(office: Office, { mask }: Counter): boolean {
  const { counters, plan } = office
  const feeds = plan.services.map(({ transferTo }) =>
    plan.services.some(({ id, bit }) => id === transferTo && (bit & mask) !== 0),
  )
  const isFeeding = ({ service }: Ticket) => feeds[service.index] === true
  return (
    present(office).some(isFeeding) || counters.some(({ ticket }) => ticket !== null && isFeeding(ticket))
  )
}

function call(office: Office, counter: Counter, ticket: Ticket): void {
  const { plan, chance, now } = office
  const { walk, noShow } = plan.world
  say(office, { type: 'called', ticket: ticket.id, counter: counter.id })
  if (ticket === office.target) office.targetCalledAt = now
  counter.ticket = ticket
  counter.noShowOdds = Math.min(0.9, noShow.odds + (noShow.addedPerHour * (now - ticket.since)) / 3600)
  counter.comes = uniform(chance) >= counter.noShowOdds
  if (!counter.comes) begin(office, counter, 'called', noShow.delay)
  else if (walk !== null) begin(office, counter, 'called', walk)
  else serve(office, counter)
}
