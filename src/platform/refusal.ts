import type { RefusalCode } from '../words/refusals.id.ts'

export type { RefusalCode }

/**
 * Facts for the sentence of a refusal, such as `{ state: 'called' }` or `{ retryAt: 1775440800000 }`. A text
 * of the office comes in both languages and is said in the reader's.
 */
export type RefusalFacts = Readonly<Record<string, string | number | Readonly<{ id: string; en: string }>>>

/** A polite no: named, translated and mapped to HTTP once. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly facts: RefusalFacts

  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
  }
}

/** Throws the refusal; an expression, so that it can stand behind `??`. */
export function refuse(code: RefusalCode, facts?: RefusalFacts): never {
  throw new Refusal(code, facts)
}
