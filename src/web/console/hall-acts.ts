import { closeCounter } from '../../queue/close-counter.ts'
import { finishServing } from '../../queue/finish-serving.ts'
import { handBack } from '../../queue/hand-back.ts'
import { mustBeAt } from '../../queue/ticket.ts'
import { type Act, done } from './acts.ts'

/** What a supervisor may do at any counter, by the last part of its address. */
export const hallActs: Readonly<Record<string, Act>> = {
  closure: async (work, { office, counter }) => {
    await closeCounter(work, { office, counter })
    return done
  },
}

/** What a supervisor may do to a ticket that is at a counter or waits for it, in place of its officer. */
export const hallTicketActs: Readonly<Record<string, Act>> = {
  outcome: there((work, { office, ticket, form: { outcome } }) =>
    finishServing(work, { office, ticket, outcome }),
  ),
  'hand-back': there((work, { office, ticket }) => handBack(work, { office, ticket })),
}

/** A page that is no longer true ends no other visit. */
function there(act: (...args: Parameters<Act>) => Promise<unknown>): Act {
  return async (work, here) => {
    await mustBeAt(work.db, here.office, here.counter, here.ticket)
    await act(work, here)
    return done
  }
}
