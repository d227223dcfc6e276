/** The states of a ticket. `done` and `cancelled` are the end. */
export const ticketStates = [
  'waiting',
  'called',
  'serving',
  'parked',
  'handover',
  'absent',
  'done',
  'cancelled',
] as const
export type TicketState = (typeof ticketStates)[number]

/** How a visit to a counter ended. */
export const outcomes = ['done', 'incomplete', 'referred', 'nothing'] as const
export type Outcome = (typeof outcomes)[number]

/** Who took the ticket and where. */
export const channels = ['kiosk', 'web', 'sms', 'staff', 'offline'] as const
export type Channel = (typeof channels)[number]

/** Who gave a place up: who held it, an officer, or nobody by the end of the day. */
export type Canceller = 'holder' | 'officer' | 'day'

/** How long a slip can be taken back, by the office's clock. */
export const UNDO_SECONDS = 10

const open = ['waiting', 'called', 'serving', 'parked', 'handover', 'absent'] as const
const unserved = ['waiting', 'called', 'parked', 'handover', 'absent'] as const
const atCounter = ['called', 'serving'] as const

/** What may be done to a ticket, in which states, and where that leads: the one table of allowed moves. */
export const moves = {
  call: { from: ['waiting', 'handover'], to: 'called' },
  repeat: { from: ['called'], to: 'called' },
  serve: { from: ['called'], to: 'serving' },
  complete: { from: atCounter, to: 'done' },
  goOn: { from: atCounter, to: 'waiting' },
  markAbsent: { from: ['called'], to: 'absent' },
  return: { from: ['absent'], to: 'waiting' },
  park: { from: atCounter, to: 'parked' },
  resume: { from: ['parked'], to: 'called' },
  transfer: { from: atCounter, to: 'waiting' },
  handOver: { from: atCounter, to: 'handover' },
  handBack: { from: [...atCounter, 'handover'], to: 'waiting' },
  prioritise: { from: ['waiting'], to: 'waiting' },
  cancel: { from: open, to: 'cancelled' },
  cancelByHolder: { from: unserved, to: 'cancelled' },
} as const satisfies Record<string, { from: readonly TicketState[]; to: TicketState }>

/**
 * What may happen to a ticket. Besides the moves of the table, a note may be written in every state and
 * leaves it, and undo leads from every state to the one before the ticket's last fact.
 */
export type Move = keyof typeof moves

/** Whether a move is allowed from a state. */
export function isAllowed(move: Move, state: TicketState): boolean {
  return moves[move].from.some((allowed) => allowed === state)
}
