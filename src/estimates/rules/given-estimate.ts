import type { Estimate } from './estimate.ts'

/** When a visitor is told an estimate: with a new ticket, or while following one. */
export const occasions = ['issue', 'follow'] as const
export type Occasion = (typeof occasions)[number]

/**
 * An estimate as somebody was told it. `issue`: that of a newcomer, for the service and class of the ticket,
 * from just before it was given. `follow`: that of the ticket itself, on its page, its screen and paper, or
 * through the API.
 */
export type GivenEstimate = Readonly<{
  office: string
  /** The id of the ticket. */
  ticket: string
  kind: Occasion
  service: string
  class: string
  /** The instant of the office's clock, and the public event, that it was made from. */
  asOf: number
  seq: number
  givenAt: number
  estimate: Estimate
}>
