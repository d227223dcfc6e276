import { Refusal } from '../../platform/refusal.ts'
import { refusalSentence } from '../../words/language.ts'
import { statusOf } from '../http/problems.ts'
import type { AdminHere } from './frame.ts'

export type Status = 200 | (typeof statusOf)[keyof typeof statusOf]

/** A refusal as a sentence for the page that was left; anything else is thrown on. */
export function refusedIn({ language }: AdminHere, error: unknown): { refusal: string; status: Status } {
  if (!(error instanceof Refusal)) throw error
  return { refusal: refusalSentence(language, error.code, error.facts), status: statusOf[error.code] }
}
