import type { Outcome } from '../../queue/rules/ticket.ts'

/** What happened to one ticket, by the numbers of its events; nothing of it was undone. Times in milliseconds. */
export type TicketFacts = {
  /** The service it is for now. */
  service: string
  issuedAt: number
  issuedSeq: number
  /** Entered afterwards for a number that was given on paper. */
  isFromPaper: boolean
  calls: readonly { seq: number; at: number; counter: string }[]
  servings: readonly {
    seq: number
    beganAt: number | null
    endedAt: number | null
    endSeq: number | null
    outcome: Outcome | null
  }[]
  absences: readonly { seq: number }[]
  parkings: readonly { seq: number }[]
  /** From one service, or one counter, to the next, in their order. */
  transfers: readonly { seq: number; at: number; fromService: string }[]
  cancellations: readonly { seq: number }[]
}

/**
 * How a step ended: with an outcome; `unsaid` when the day ended while somebody was being served; sent on
 * to another line or counter without an outcome; given up; or not yet, `open`.
 */
export type StepEnd = Outcome | 'unsaid' | 'sentOn' | 'cancelled' | 'open'

/** One service of a visit: from joining its line until leaving it. A visit of two services has two. */
export type Step = {
  service: string
  /** When its ticket was given, in milliseconds. */
  issuedAt: number
  /** True when the ticket was given for it, false when the visitor was sent here from elsewhere. */
  isFirst: boolean
  wasCalled: boolean
  wasAbsent: boolean
  end: StepEnd
  /** Where it was called last. */
  counter: string | null
  /**
   * Whole seconds from joining the line, by the ticket or by being sent, to the first call there. Calling
   * again, and coming back after an absence, leave it as it is. Null before the call, and for a number from
   * paper, of which nobody knows when it was given.
   */
  waitSeconds: number | null
  /**
   * Whole seconds at counters until it ended with an outcome; while it was set aside does not count. Null
   * for whoever was never said to have come, and when there is no outcome.
   */
  servingSeconds: number | null
}

/** The steps of a visit, in their order. */
export function stepsOf(ticket: TicketFacts): Step[] {
  const { transfers } = ticket
  return [...transfers, null].map((leaving, place) => {
    const joined = transfers[place - 1] ?? { seq: ticket.issuedSeq, at: ticket.issuedAt }
    const within = ({ seq }: { seq: number }) => joined.seq < seq && seq <= (leaving?.seq ?? seq)
    const calls = ticket.calls.filter(within)
    const end = endOf(ticket, within, leaving !== null)
    return {
      service: leaving?.fromService ?? ticket.service,
      issuedAt: ticket.issuedAt,
      isFirst: place === 0,
      wasCalled: calls.length > 0,
      wasAbsent: ticket.absences.some(within),
      end,
      counter: calls.at(-1)?.counter ?? null,
      waitSeconds: ticket.isFromPaper || calls[0] === undefined ? null : seconds(calls[0].at - joined.at),
      servingSeconds: isOutcome(end) ? servingSeconds(ticket.servings.filter(within)) : null,
    }
  })
}

type Within = (fact: { seq: number }) => boolean

function endOf(ticket: TicketFacts, within: Within, isLeft: boolean): StepEnd {
  const servings = ticket.servings.filter(within)
  const outcome = servings.find((serving) => serving.outcome !== null)?.outcome ?? null
  if (outcome !== null) return outcome
  if (isLeft) return 'sentOn'
  if (ticket.cancellations.some(within)) return 'cancelled'
  const wasSetAside = ({ endSeq }: { endSeq: number | null }) =>
    ticket.parkings.some(({ seq }) => seq === endSeq)
  const isCutOff = servings.some((serving) => serving.endSeq !== null && !wasSetAside(serving))
  return isCutOff ? 'unsaid' : 'open'
}

function isOutcome(end: StepEnd): end is Outcome {
  return end === 'done' || end === 'incomplete' || end === 'referred' || end === 'nothing'
}

function servingSeconds(servings: TicketFacts['servings']): number | null {
  const pieces = servings.flatMap(({ beganAt, endedAt }) =>
    beganAt === null || endedAt === null ? [] : [endedAt - beganAt],
  )
  return pieces.length === 0 ? null : seconds(pieces.reduce((sum, piece) => sum + piece, 0))
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
