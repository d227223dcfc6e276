import { refuse } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { beginServing } from '../../queue/begin-serving.ts'
import { callAgain } from '../../queue/call-again.ts'
import { cancelTicket } from '../../queue/cancel-ticket.ts'
import { finishServing } from '../../queue/finish-serving.ts'
import { handOver } from '../../queue/hand-over.ts'
import { markAbsent } from '../../queue/mark-absent.ts'
import { parkTicket } from '../../queue/park-ticket.ts'
import { resumeTicket } from '../../queue/resume-ticket.ts'
import { returnToLine } from '../../queue/return-to-line.ts'
import { findTicket } from '../../queue/ticket.ts'
import { transferTicket } from '../../queue/transfer-ticket.ts'
import { writeNote } from '../../queue/write-note.ts'
import { type Act, atCounter, type Here, ours } from './acts.ts'

/** What may be done to a ticket from a counter, by the last part of its address. */
export const ticketActs: Readonly<Record<string, Act>> = {
  repeat: atCounter(callAgain),
  serving: atCounter(beginServing),
  absence: atCounter(markAbsent),
  outcome: atCounter((work, { office, ticket, form: { outcome, missing } }) =>
    finishServing(work, { office, ticket, outcome, missing }),
  ),
  parking: atCounter((work, { office, ticket, form }) =>
    parkTicket(work, { office, ticket, reason: form.reason }),
  ),
  resumption: atCounter(resumeTicket),
  transfer: atCounter(sendOn),
  note: atCounter(async (work, { office, ticket, form: { text } }) => {
    if (text === '') refuse('BODY_MALFORMED')
    await writeNote(work, { office, ticket, text })
  }),
  cancellation: atCounter((work, { office, ticket, form }) =>
    cancelTicket(work, { office, ticket, reason: form.reason }),
  ),
  return: ours((work, { office, counter, ticket }) => returnToLine(work, { office, ticket, counter })),
}

/** To the line of another service, or into the hands of another counter for the same one. */
async function sendOn(work: Work, { office, ticket, form: { to, reason } }: Here): Promise<unknown> {
  const [kind, name = ''] = to.split(/:(.*)/s)
  if (kind === 'counter') {
    const { service } = await findTicket(work.db, office, ticket)
    return handOver(work, { office, ticket, service, reason, counter: name })
  } else {
    return transferTicket(work, { office, ticket, service: name, reason })
  }
}
