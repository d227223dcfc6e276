import { gap, isLucky, pickByShare, uniform } from './chance.ts'
import { closesAt, opensAt } from './duty.ts'
import { draw } from './laws.ts'
import { type Counter, type Office, say, type Ticket } from './office.ts'
import { changeTempo, serviceFactor, tempoChangesAt, upset } from './tempo.ts'
import { present, takeTurn } from './turn.ts'
import type { Duration } from './world.ts'

const SHORTEST_BREAK = 900

/** The instant of the next thing that happens, or Infinity once the day is over. */
export function nextAt(office: Office): number {
  let next = office.nextArrivalAt
  for (const { until } of office.counters) if (until < next) next = until
  return next === Number.POSITIVE_INFINITY ? next : Math.min(next, tempoChangesAt(office.tempo))
}

/** Lets the next thing happen. Counters keep the call policy of the trace format to the letter. */
export function step(office: Office): void {
  const at = nextAt(office)
  office.now = at
  if (tempoChangesAt(office.tempo) === at) {
    changeTempo(office.tempo, office.plan, office.chance)
    return
  }
  const counter = office.counters.find(({ until }) => until === at)
  if (counter === undefined) arrive(office)
  else proceed(office, counter)
}

/** When the next ticket after now is taken: arrivals at the peak's rate, of which as many count as the hour has. */
export function drawArrival({ plan, chance, arrivalFactor }: Office, now: number): number {
  let at = now
  do {
    at += gap(chance, 1 / (plan.rate * arrivalFactor * plan.peakWeight))
    if (at >= plan.closeAt) return Number.POSITIVE_INFINITY
  } while (!isLucky(chance, hourWeight(at) / plan.peakWeight))
  return at

  function hourWeight(second: number): number {
    const weights = plan.world.hourWeights
    return weights[Math.floor(((second - plan.openAt) / (plan.closeAt - plan.openAt)) * weights.length)] ?? 1
  }
}

/** When a counter will want to rest; it may be then, as far as anybody knows, at any instant after now. */
export function drawPause({ plan, chance, now }: Office): number {
  const { pauses } = plan.world
  return pauses === null ? Number.POSITIVE_INFINITY : now + gap(chance, 3600 / pauses.perHour)
}

/** Begins a phase whose length is drawn. */
function begin(office: Office, counter: Counter, phase: Counter['phase'], { seconds, law }: Duration): void {
  counter.phase = phase
  counter.since = office.now
  counter.scale = seconds
  counter.law = law
  counter.until = office.now + seconds * draw(office.chance, law)
}

function arrive(office: Office): void {
  const { plan, chance, now } = office
  office.nextArrivalAt = drawArrival(office, now)
  const service = pickByShare(chance, plan.services)
  const { patience } = plan.world
  office.count++
  const ticket = {
    id: `t${office.count}`,
    service,
    class: pickByShare(chance, plan.world.classes).id,
    issuedAt: now,
    since: now,
    leavesAt:
      patience !== null && isLucky(chance, patience.share)
        ? now + patience.seconds * draw(chance, patience.law)
        : Number.POSITIVE_INFINITY,
  }
  say(office, { type: 'issued', ticket: ticket.id, service: service.id, class: ticket.class })
  join(office, ticket)
}

/** Stands at the end of the line; of the counters idle for it the one idle longest calls at once. */
function join(office: Office, ticket: Ticket): void {
  office.waiting.push(ticket)
  let first: Counter | null = null
  for (const counter of office.counters) {
    if (counter.phase !== 'idle' || (counter.mask & ticket.service.bit) === 0) continue
    if (first === null || counter.since < first.since) first = counter
  }
  if (first !== null) turnTo(office, first)
}

function proceed(office: Office, counter: Counter): void {
  switch (counter.phase) {
    case 'away':
      say(office, { type: 'counter_open', counter: counter.id })
      counter.pauseAt = drawPause(office)
      return free(office, counter)
    case 'called':
      return counter.comes ? serve(office, counter) : miss(office, counter)
    case 'serving':
      return finish(office, counter)
    case 'paused':
      say(office, { type: 'counter_resume', counter: counter.id })
      counter.pauseAt = drawPause(office)
      return free(office, counter)
    default:
      return free(office, counter)
  }
}

function serve(office: Office, counter: Counter): void {
  const { ticket } = counter
  if (ticket === null) return
  say(office, { type: 'started', ticket: ticket.id, counter: counter.id })
  const factor = counter.officer.factors[ticket.service.index] ?? 1
  const { seconds, law } = ticket.service.time
  const pace = serviceFactor(office.tempo, office.plan, office.now)
  begin(office, counter, 'serving', { seconds: seconds * factor * pace, law })
}

function miss(office: Office, counter: Counter): void {
  say(office, { type: 'no_show', ticket: counter.ticket?.id ?? '', counter: counter.id })
  free(office, counter)
}

function finish(office: Office, counter: Counter): void {
  const { ticket } = counter
  const { wrap } = counter.officer
  const to = office.plan.services.find(({ id }) => id === ticket?.service.transferTo)
  if (wrap === null) counter.until = office.now
  else
    begin(office, counter, 'wrapping', {
      ...wrap,
      seconds: wrap.seconds * upset(office.tempo, office.plan, office.now),
    })
  counter.phase = 'wrapping'
  counter.ticket = null
  if (ticket !== null && to !== undefined && isLucky(office.chance, ticket.service.transferOdds)) {
    say(office, { type: 'transferred', ticket: ticket.id, counter: counter.id, service: to.id })
    join(office, { ...ticket, service: to, since: office.now })
  } else {
    say(office, { type: 'finished', ticket: ticket?.id ?? '', counter: counter.id })
  }
  if (wrap === null) free(office, counter)
  if (office.now >= office.plan.closeAt) {
    for (const other of office.counters) if (other.phase === 'idle') free(office, other)
  }
}

/** Between two customers: leaves, rests, calls, goes home or waits for somebody to come. */
function free(office: Office, counter: Counter): void {
  const { now, plan } = office
  counter.ticket = null
  counter.law = null
  if (now >= closesAt(counter.duty)) return leave(office, counter, counter.duty.index + 1)
  const { pauses } = plan.world
  if (pauses !== null && now >= counter.pauseAt && now < plan.closeAt) {
    say(office, { type: 'counter_pause', counter: counter.id })
    return begin(office, counter, 'paused', pauses)
  }
  turnTo(office, counter)
}

function turnTo(office: Office, counter: Counter): void {
  const { now, plan } = office
  const ticket = takeTurn(office, counter)
  if (ticket !== null) return call(office, counter, ticket)
  if (now >= plan.closeAt && !mayStillCome(office, counter)) {
    return leave(office, counter, counter.duty.stretches.length)
  }
  if (counter.phase !== 'idle') counter.since = now
  counter.phase = 'idle'
  const ends = Math.min(closesAt(counter.duty), now < plan.closeAt ? plan.closeAt : Number.POSITIVE_INFINITY)
  counter.until = Math.min(ends, now < plan.closeAt ? counter.pauseAt : Number.POSITIVE_INFINITY)
}

function leave(office: Office, counter: Counter, nextStretch: number): void {
  say(office, { type: 'counter_close', counter: counter.id })
  counter.phase = 'away'
  counter.since = office.now
  counter.duty.index = nextStretch
  counter.until = returnsAt(counter)
}

/** A break that begins late is short, but not that short. */
export function returnsAt({ duty, since }: Counter): number {
  return Math.max(opensAt(duty), duty.index === 0 ? 0 : since + SHORTEST_BREAK)
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
