import type { Supposition, WhatIf } from './rules/what-if.ts'

/** A question as the thread is asked it. */
export type Question = Readonly<{ office: string; id: number; suppose: Supposition }>

/** The questions to a thread: of each office one at a time, and the others wait their turn. */
export type Questions = {
  /** Null when there is no answer, too many wait already, it takes too long, or the thread ends meanwhile. */
  ask: (office: string, suppose: Supposition) => Promise<WhatIf | null>
  /** Hears an answer of the thread, and puts the next question of that office. */
  hear: (office: string, id: number, answer: WhatIf | null) => void
  /** The thread is gone: nothing asked is answered any more. */
  end: () => void
}

/** How many questions of an office are kept, the one that is being answered included. */
const MOST = 8

type Asked = { question: Question; answer: (answer: WhatIf | null) => void; isGivenUp: boolean }

/**
 * `put` gives a question to the thread, or answers that it cannot be asked now; `patience` is how many milliseconds
 * somebody waits for an answer.
 */
export function createQuestions(put: (question: Question) => boolean, patience: number): Questions {
  const offices = new Map<string, Asked[]>()
  let lastId = 0
  let isEnded = false

  /** Nobody waits for what was given up before its turn came. */
  function putNext(line: Asked[]): void {
    for (let [next] = line; next !== undefined; [next] = line) {
      if (!next.isGivenUp && put(next.question)) return
      line.shift()
      next.answer(null)
    }
  }

  return {
    ask: (office, suppose) => {
      const line = offices.get(office) ?? []
      offices.set(office, line)
      if (isEnded || line.length >= MOST) return Promise.resolve(null)
      return new Promise((resolve) => {
        const giveUp = () => {
          asked.isGivenUp = true
          resolve(null)
        }
        const timer = setTimeout(giveUp, patience).unref()
        const answer = (said: WhatIf | null) => {
          clearTimeout(timer)
          resolve(said)
        }
        lastId += 1
        const asked: Asked = { question: { office, id: lastId, suppose }, answer, isGivenUp: false }
        line.push(asked)
        if (line.length === 1) putNext(line)
      })
    },
    hear: (office, id, answer) => {
      const line = offices.get(office) ?? []
      if (line[0]?.question.id !== id) return
      line.shift()?.answer(answer)
      putNext(line)
    },
    end: () => {
      isEnded = true
      for (const line of offices.values()) for (const { answer } of line.splice(0)) answer(null)
    },
  }
}
