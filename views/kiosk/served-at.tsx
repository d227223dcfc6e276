import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

/** Where a service is given: the counters by name, where they are, and whether one is open. */
export type ServedAt = { counters: readonly string[]; place: string; isOpen: boolean }

export type WaitNowProps = {
  language: Language
  /** How many wait in the line of the service. */
  waiting: number
  servedAt: ServedAt
}

/** How many wait now, and where they will be served. */
export function WaitNow({ language, waiting, servedAt }: WaitNowProps) {
  const { common, kiosk } = wordsOf(language)
  const said = waiting === 0 ? common.people.waiting : common.units.people
  return (
    <dl class="wait-now">
      <div>
        <dt>{kiosk.service.waitingNow}</dt>
        <dd>{phrase(language, said, { count: waiting })}</dd>
      </div>
      <div>
        <dt>{kiosk.service.counter}</dt>
        <dd>{countersAsText(language, servedAt.counters)}</dd>
        <dd class="wait-now__note">{servedAt.isOpen ? servedAt.place : kiosk.service.noCounter}</dd>
      </div>
    </dl>
  )
}

/** "Loket 1, 2 atau 4" */
export function countersAsText(language: Language, counters: readonly string[]): string {
  const { common } = wordsOf(language)
  const head = counters.slice(0, -1).join(', ')
  const last = counters.at(-1) ?? ''
  return phrase(language, common.counters, { list: head === '' ? last : `${head} ${common.or} ${last}` })
}
