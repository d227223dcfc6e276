import type { Canceller } from '../../queue/rules/ticket.ts'

/**
 * What became of a ticket after an estimate: it was called; somebody gave it up before that; the day ended
 * without a call; or nobody knows yet.
 */
export const fates = ['called', 'cancelled', 'uncalled', 'open'] as const
export type Fate = (typeof fates)[number]

/** What happened to a ticket, by the numbers of its events, in their order; nothing of it was undone. */
export type TurnFacts = Readonly<{
  /** Without repeats, and without calls of somebody who had been set aside at the counter. */
  calls: readonly { seq: number; at: number }[]
  cancellations: readonly { seq: number; by: Canceller }[]
}>

/** What became of it, and whole seconds from the instant of the estimate to the call. */
export type Happened = Readonly<
  { fate: 'called'; waitSeconds: number } | { fate: Unwaited; waitSeconds: null }
>

type Unwaited = Exclude<Fate, 'called'>

/** What happened to the ticket after an estimate that was made from event `seq` at `asOf`. */
export function happenedTo(
  { asOf, seq }: Readonly<{ asOf: number; seq: number }>,
  { calls, cancellations }: TurnFacts,
  isDayOver: boolean,
): Happened {
  const call = calls.find((each) => each.seq > seq)
  if (call !== undefined) {
    return { fate: 'called', waitSeconds: Math.max(0, Math.round((call.at - asOf) / 1000)) }
  }
  const end = cancellations.find((each) => each.seq > seq)
  if (end !== undefined) {
    return { fate: end.by === 'day' ? 'uncalled' : 'cancelled', waitSeconds: null }
  } else {
    return { fate: isDayOver ? 'uncalled' : 'open', waitSeconds: null }
  }
}
