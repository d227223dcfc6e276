import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { rangeInWords, waitLabel } from '../../src/words/wait.ts'

/** Where a service is given: the counters by name, where they are, and whether one is open. */
export type ServedAt = { counters: readonly string[]; place: string; isOpen: boolean }

export type WaitNowProps = {
  language: Language
  /** How many wait in the line of the service. */
  waiting: number
  /** How long somebody waits who takes a number now. */
  wait: ShownWait
  servedAt: ServedAt
}

/** How long one waits now, behind how many, and where they will be served. */
export function WaitNow({ language, waiting, wait, servedAt }: WaitNowProps) {
  const { common, kiosk } = wordsOf(language)
  const { range } = wait
  const people = phrase(language, common.people.waiting, { count: waiting })
  const counted = waiting === 0 ? people : phrase(language, common.units.people, { count: waiting })
  return (
    <dl class="wait-now">
      <div>
        <dt>{range === null ? kiosk.service.waitingNow : waitLabel(language, wait)}</dt>
        <dd>{range === null ? counted : rangeInWords(language, range)}</dd>
        <dd class="wait-now__note">{range === null ? noWait(language, wait, servedAt) : people}</dd>
      </div>
      <div>
        <dt>{kiosk.service.counter}</dt>
        <dd>{countersAsText(language, servedAt.counters)}</dd>
        <dd class="wait-now__note">{servedAt.isOpen ? servedAt.place : kiosk.service.noCounter}</dd>
      </div>
    </dl>
  )
}

/** Why no wait is said; that no counter is open is said beside it. */
function noWait(language: Language, { reason }: ShownWait, { isOpen }: ServedAt): string | null {
  return reason === undefined || !isOpen ? null : wordsOf(language).common.wait.none[reason]
}

/** "Loket 1, 2 atau 4" */
export function countersAsText(language: Language, counters: readonly string[]): string {
  const { common } = wordsOf(language)
  const head = counters.slice(0, -1).join(', ')
  const last = counters.at(-1) ?? ''
  return phrase(language, common.counters, { list: head === '' ? last : `${head} ${common.or} ${last}` })
}
