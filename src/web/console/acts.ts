import { z } from 'zod'
import type { Work } from '../../platform/work.ts'
import { beginServing } from '../../queue/begin-serving.ts'
import { callAgain } from '../../queue/call-again.ts'
import { callNext } from '../../queue/call-next.ts'
import { cancelTicket } from '../../queue/cancel-ticket.ts'
import { closeCounter } from '../../queue/close-counter.ts'
import { finishServing } from '../../queue/finish-serving.ts'
import { markAbsent } from '../../queue/mark-absent.ts'
import { pauseCounter, unpauseCounter } from '../../queue/pause-counter.ts'
import { returnToLine } from '../../queue/return-to-line.ts'
import { mustHold } from '../../queue/shift.ts'
import { mustBeAt } from '../../queue/ticket.ts'

/** What every form of the desk may carry. */
export const deskForm = z.object({
  key: z.string().min(1).max(64),
  reason: z.string().max(40).default(''),
  outcome: z.string().max(40).default(''),
  missing: z.array(z.string().max(80)).max(50),
})

export type DeskForm = z.output<typeof deskForm>

/** A counter's desk, or a ticket at it, as a form of the desk addresses it. */
export type Here = { office: string; counter: string; ticket: string; form: DeskForm }

/** What the officer is told beside what the screen shows; `nobody` when there was nobody to call. */
export type Done = { nobody: boolean }

type Act = (work: Work, here: Here) => Promise<Done>

const done: Done = { nobody: false }

/** What may be done at a counter, by the last part of its address. */
export const counterActs: Readonly<Record<string, Act>> = {
  call: ours(async (work, { office, counter }) => ({
    nobody: (await callNext(work, { office, counter })) === null,
  })),
  pause: ours(async (work, { office, counter, form }) => {
    await pauseCounter(work, { office, counter, reason: form.reason })
    return done
  }),
  resumption: ours(async (work, { office, counter }) => {
    await unpauseCounter(work, { office, counter })
    return done
  }),
  closure: ours(async (work, { office, counter }) => {
    await closeCounter(work, { office, counter })
    return done
  }),
}

/** What may be done to a ticket from a counter, by the last part of its address. */
export const ticketActs: Readonly<Record<string, Act>> = {
  repeat: atCounter(callAgain),
  serving: atCounter(beginServing),
  absence: atCounter(markAbsent),
  outcome: atCounter((work, { office, ticket, form }) => {
    const { outcome, missing } = form
    return finishServing(work, { office, ticket, outcome, missing })
  }),
  cancellation: atCounter((work, { office, ticket, form }) =>
    cancelTicket(work, { office, ticket, reason: form.reason }),
  ),
  return: ours(async (work, { office, ticket }) => {
    await returnToLine(work, { office, ticket })
    return done
  }),
}

/** Only who holds the counter works it. */
function ours(act: Act): Act {
  return async (work, here) => {
    await mustHold(work.db, here.office, here.counter, work.by)
    return act(work, here)
  }
}

function atCounter(act: (work: Work, here: Here) => Promise<unknown>): Act {
  return ours(async (work, here) => {
    await mustBeAt(work.db, here.office, here.counter, here.ticket)
    await act(work, here)
    return done
  })
}
