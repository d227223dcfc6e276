import { isLucky } from './chance.ts'
import { drawPause, idleUntil, returnsAt } from './counter.ts'
import { redrawDuty } from './duty.ts'
import { drawBeyond, shareBelow } from './laws.ts'
import type { Counter, Office, Ticket } from './office.ts'
import { drawArrival } from './step.ts'
import { redrawTempo } from './tempo.ts'
import type { Duration } from './world.ts'

/**
 * Draws anew everything that has not happened by now, from the true laws and given that it has not: the office
 * as it may go on from what is known at this instant, hidden states included.
 */
export function redraw(office: Office): void {
  const { plan, chance, now } = office
  redrawTempo(office.tempo, plan, chance, now)
  for (const counter of office.counters) redrawCounter(office, counter)
  if (plan.world.patience !== null) {
    office.waiting = office.waiting.map((ticket) =>
      ticket === office.target || ticket.leavesAt <= now ? ticket : redrawPatience(office, ticket),
    )
  }
  // Who stands in one line cannot be overtaken, so nobody behind matters there.
  office.nextArrivalAt = plan.world.alternation === null ? Number.POSITIVE_INFINITY : drawArrival(office, now)
}

function redrawCounter(office: Office, counter: Counter): void {
  const { plan, chance, now } = office
  redrawDuty(counter.duty, plan.world, counter.phase === 'away', chance, now)
  if (counter.pauseAt > now) counter.pauseAt = drawPause(office)
  if (counter.phase === 'away') {
    counter.until = returnsAt(counter)
  } else if (counter.phase === 'idle') {
    counter.until = idleUntil(office, counter)
  } else {
    if (counter.phase === 'called') redrawComing(office, counter)
    const { scale, law } = counter
    if (law === null) return
    counter.until = counter.since + scale * drawBeyond(chance, law, (now - counter.since) / scale)
  }
}

/** Whether the person called is on the way, given that nobody has come and the officer has not given up. */
function redrawComing({ plan, chance, now }: Office, counter: Counter): void {
  const { walk, noShow } = plan.world
  if (walk === null) return
  const elapsed = now - counter.since
  const missing = counter.noShowOdds * shareBeyond(noShow.delay, elapsed)
  const coming = (1 - counter.noShowOdds) * shareBeyond(walk, elapsed)
  counter.comes = !isLucky(chance, missing / (missing + coming))
  const { seconds, law } = counter.comes ? walk : noShow.delay
  counter.scale = seconds
  counter.law = law
}

/** When somebody who still waits will leave the line, if ever; who was transferred has come too far to leave. */
function redrawPatience({ plan, chance, now }: Office, ticket: Ticket): Ticket {
  const { patience } = plan.world
  const isTransferred = ticket.since > ticket.issuedAt
  if (patience === null || isTransferred) return ticket
  const elapsed = now - ticket.issuedAt
  const leaving = patience.share * shareBeyond(patience, elapsed)
  const leaves = isLucky(chance, leaving / (leaving + 1 - patience.share))
  if (!leaves) return { ...ticket, leavesAt: Number.POSITIVE_INFINITY }
  const seconds = patience.seconds * drawBeyond(chance, patience.law, elapsed / patience.seconds)
  return { ...ticket, leavesAt: ticket.issuedAt + seconds }
}

function shareBeyond({ seconds, law }: Duration, elapsed: number): number {
  return 1 - shareBelow(law, elapsed / seconds)
}
