import { z } from 'zod'
import { refuse } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { mustHold } from '../../queue/shift.ts'
import { mustBeAt } from '../../queue/ticket.ts'

/** What every form of the desk may carry. */
export const deskForm = z.object({
  key: z.string().min(1).max(64),
  reason: z.string().max(40).default(''),
  outcome: z.string().max(40).default(''),
  missing: z.array(z.string().max(80)).max(50),
  /** Where a visit goes: `service:CODE` or `counter:NAME`. */
  to: z.string().max(100).default(''),
  /** A ticket as people call it, such as A014. */
  number: z.string().trim().toUpperCase().max(20).default(''),
  text: z.string().trim().max(500).default(''),
})

export type DeskForm = z.output<typeof deskForm>

/** A counter's desk, or a ticket at it, as a form of the desk addresses it. */
export type Here = { office: string; counter: string; ticket: string; form: DeskForm }

/**
 * What the officer is told beside what the screen shows: `nobody` when there was nobody to call, and how many
 * went back into the line when the counter closed.
 */
export type Done = { nobody: boolean; handedBack?: number }

export type Act = (work: Work, here: Here) => Promise<Done>

/** The act that an address names, among those of a table alone. Refuses NOT_FOUND. */
export function actNamed(acts: Readonly<Record<string, Act>>, name: string): Act {
  return (Object.hasOwn(acts, name) ? acts[name] : undefined) ?? refuse('NOT_FOUND')
}

export const done: Done = { nobody: false }

/** Only who holds the counter works it. */
export function ours(act: (work: Work, here: Here) => Promise<unknown>): Act {
  return async (work, here) => {
    await mustHold(work.db, here.office, here.counter, work.by)
    await act(work, here)
    return done
  }
}

/** And of tickets only those that are at the counter, or set aside there. */
export function atCounter(act: (work: Work, here: Here) => Promise<unknown>): Act {
  return ours(async (work, here) => {
    await mustBeAt(work.db, here.office, here.counter, here.ticket)
    await act(work, here)
  })
}
