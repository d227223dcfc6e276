import { gap, isLucky, pickByShare } from './chance.ts'
import { begin, drawPause, free, serve, turnTo } from './counter.ts'
import { draw } from './laws.ts'
import { type Counter, type Office, say, type Ticket } from './office.ts'
import { changeTempo, tempoChangesAt, upset } from './tempo.ts'

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
  if (at >= office.plan.closeAt) sendHome(office)
}

/** When the next ticket is taken: arrivals at the rate of the peak, of which as many count as the hour has. */
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
  if (counter.phase === 'serving') {
    finish(office, counter)
  } else if (counter.phase === 'called' && counter.comes) {
    serve(office, counter)
  } else {
    sayWhatEnds(office, counter)
    if (counter.phase === 'away' || counter.phase === 'paused') counter.pauseAt = drawPause(office)
    free(office, counter)
  }
}

/** After closing time counters stay only while somebody may still come to them. */
function sendHome(office: Office): void {
  for (const counter of office.counters) if (counter.phase === 'idle') turnTo(office, counter)
}

function sayWhatEnds(office: Office, { id, phase, ticket }: Counter): void {
  if (phase === 'away') say(office, { type: 'counter_open', counter: id })
  else if (phase === 'paused') say(office, { type: 'counter_resume', counter: id })
  else if (phase === 'called') say(office, { type: 'no_show', ticket: ticket?.id ?? '', counter: id })
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
    join(office, { ...ticket, service: to, since: office.now, leavesAt: Number.POSITIVE_INFINITY })
  } else {
    say(office, { type: 'finished', ticket: ticket?.id ?? '', counter: counter.id })
  }
  if (wrap === null) free(office, counter)
}
