import { refuse } from '../../platform/refusal.ts'
import { callNext } from '../../queue/call-next.ts'
import { callOutOfTurn } from '../../queue/call-out-of-turn.ts'
import { closeCounter } from '../../queue/close-counter.ts'
import { grantPriority } from '../../queue/grant-priority.ts'
import { PRIORITY } from '../../queue/offers.ts'
import { pauseCounter, unpauseCounter } from '../../queue/pause-counter.ts'
import { mustHold } from '../../queue/shift.ts'
import { ticketOfNumber } from '../../queue/ticket-of-number.ts'
import { undoLast } from '../../queue/undo-last.ts'
import { type Act, ours } from './acts.ts'
import { justNowAt } from './just-now.ts'

/** What may be done at a counter, by the last part of its address. */
export const counterActs: Readonly<Record<string, Act>> = {
  call: async (work, { office, counter }) => {
    await mustHold(work.db, office, counter, work.by)
    return { nobody: (await callNext(work, { office, counter })) === null }
  },
  'out-of-turn': ours(async (work, { office, counter, form: { number, reason } }) => {
    const { id } = await ticketOfNumber(work.db, office, number, work.at)
    await callOutOfTurn(work, { office, counter, ticket: id, reason })
  }),
  priority: ours(async (work, { office, counter, form: { number, reason } }) => {
    const { services } = await mustHold(work.db, office, counter, work.by)
    const { id, service } = await ticketOfNumber(work.db, office, number, work.at)
    if (!services.includes(service)) refuse('SERVICE_UNKNOWN', { service })
    await grantPriority(work, { office, ticket: id, class: PRIORITY, reason, counter })
  }),
  undo: ours(async (work, { office, counter, form: { number } }) => {
    const last = await justNowAt(work.db, office, counter, work.at)
    if (last?.number !== number || last.isUndone) refuse('UNDO_TOO_LATE')
    const { id } = await ticketOfNumber(work.db, office, number, work.at)
    await undoLast(work, { office, ticket: id })
  }),
  pause: ours((work, { office, counter, form }) =>
    pauseCounter(work, { office, counter, reason: form.reason }),
  ),
  resumption: ours((work, { office, counter }) => unpauseCounter(work, { office, counter })),
  closure: async (work, { office, counter }) => {
    await mustHold(work.db, office, counter, work.by)
    return { nobody: false, handedBack: await closeCounter(work, { office, counter }) }
  },
}
