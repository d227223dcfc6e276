import type { Why } from '../../src/queue/rules/why-next.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { classInSentence } from '../../src/words/ticket-class.ts'

/** Why a ticket is next, in plain sentences. */
export function whySentence(language: Language, why: Why): string {
  const { why: words } = wordsOf(language).console
  const between = {
    oldest: phrase(language, words.oldest, { lines: why.lines }),
    listed: words.listed,
    preference: words.preference,
  }[why.linePick]
  return why.lines > 1 ? `${inItsLine(language, why)} ${between}` : inItsLine(language, why)
}

function inItsLine(language: Language, why: Why): string {
  const { why: words } = wordsOf(language).console
  const own = classInSentence(language, why.class)
  if (why.ground === 'bound') {
    return phrase(language, words.bound, { bound: why.bound ?? 0 })
  } else if (why.ground === 'class') {
    return why.class === 'N' ? words.alone : phrase(language, words.first, { class: own })
  } else if (why.due !== null && why.due !== why.class) {
    return phrase(language, words.patternOther, { due: classInSentence(language, why.due), class: own })
  } else {
    return phrase(language, words.pattern, { pattern: patternOf(language, why.cycle), due: own })
  }
}

/** "1 prioritas, lalu 2 biasa" */
function patternOf(language: Language, cycle: readonly string[]): string {
  const { why: words } = wordsOf(language).console
  const runs: { class: string; count: number }[] = []
  for (const ticketClass of cycle) {
    const last = runs.at(-1)
    if (last?.class === ticketClass) last.count += 1
    else runs.push({ class: ticketClass, count: 1 })
  }
  return runs
    .map((run) =>
      phrase(language, words.times, { count: run.count, class: classInSentence(language, run.class) }),
    )
    .join(words.afterwards)
}
