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

/** What may be done to a ticket, and in which states: the one table of allowed moves. */
export const moves = {
  call: { from: ['waiting', 'handover'], to: 'called' },
  repeat: { from: ['called'], to: 'called' },
  serve: { from: ['called'], to: 'serving' },
  complete: { from: ['called', 'serving'], to: 'done' },
  markAbsent: { from: ['called'], to: 'absent' },
  return: { from: ['absent'], to: 'waiting' },
  cancel: { from: ['waiting', 'called', 'serving', 'parked', 'handover', 'absent'], to: 'cancelled' },
  cancelByHolder: { from: ['waiting', 'called', 'parked', 'handover', 'absent'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly TicketState[]; to: TicketState }>

export type Move = keyof typeof moves

/** Whether a move is allowed from a state. */
export function isAllowed(move: Move, state: TicketState): boolean {
  return moves[move].from.some((allowed) => allowed === state)
}
