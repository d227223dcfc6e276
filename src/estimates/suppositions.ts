import { createOneAtATime, type OneAtATime } from '../platform/one-at-a-time.ts'
import type { Supposition, WhatIf } from './rules/what-if.ts'

/** A supposition as the thread is asked what would be. */
export type AskedSupposition = Readonly<{ office: string; id: number; suppose: Supposition }>

/** What the thread is asked to suppose: of each office one thing at a time, and the others wait their turn. */
export type Suppositions = {
  /** Null when there is no answer, too many wait already, it takes too long, or the thread ends meanwhile. */
  ask: (office: string, suppose: Supposition) => Promise<WhatIf | null>
  /** Hears an answer of the thread, and puts the next supposition of that office. */
  hear: (office: string, id: number, answer: WhatIf | null) => void
  /** The thread is gone: nothing asked is answered any more. */
  end: () => void
}

/** How many suppositions of an office are kept, the one that is being answered included. */
const MOST = 8

type Put = { office: string; hear: (answer: WhatIf | null) => void }

/**
 * `put` gives a supposition to the thread, or answers that it cannot be asked now; `patience` is how many
 * milliseconds somebody waits for an answer.
 */
export function createSuppositions(
  put: (asked: AskedSupposition) => boolean,
  patience: number,
): Suppositions {
  const offices = new Map<string, OneAtATime>()
  const unanswered = new Map<number, Put>()
  let lastId = 0
  let isEnded = false

  function inOffice(office: string): OneAtATime {
    const oneAtATime = offices.get(office) ?? createOneAtATime(MOST)
    offices.set(office, oneAtATime)
    return oneAtATime
  }

  return {
    ask: (office, suppose) =>
      new Promise((resolve) => {
        lastId += 1
        const id = lastId
        let isGivenUp = false
        const giveUp = () => {
          isGivenUp = true
          resolve(null)
        }
        const timer = setTimeout(giveUp, patience).unref()
        const answer = (said: WhatIf | null) => {
          clearTimeout(timer)
          resolve(said)
        }
        const isKept = inOffice(office)((over) => {
          const hear = (said: WhatIf | null) => {
            unanswered.delete(id)
            answer(said)
            over()
          }
          unanswered.set(id, { office, hear })
          // Nobody waits any more for what was given up before its turn came.
          if (isEnded || isGivenUp || !put({ office, id, suppose })) hear(null)
        })
        if (!isKept) answer(null)
      }),
    hear: (office, id, answer) => {
      const asked = unanswered.get(id)
      if (asked?.office === office) asked.hear(answer)
    },
    end: () => {
      isEnded = true
      for (const { hear } of [...unanswered.values()]) hear(null)
    },
  }
}
