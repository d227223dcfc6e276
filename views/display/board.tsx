import type { Opening } from '../../src/offices/rules/opening-hours.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'
import type { Clock } from '../components/office-head.tsx'
import { type BoardCall, CallRow } from './call-row.tsx'
import { type Closed, ClosedPanel } from './closed-panel.tsx'
import { EarlierCalls } from './earlier-calls.tsx'
import { type BoardGroup, LineTable } from './line-table.tsx'
import { PledgePanel, type PledgePanelProps } from './pledge-panel.tsx'
import { Ticker } from './ticker.tsx'

export type BoardProps = {
  language: Language
  /** The last public event that the board includes. */
  seq: number
  /** The office's time to which it is true. */
  clock: Required<Clock>
  timeZone: string
  opening: Opening
  /** Whether any counter still works, though the office may be closed. */
  isServing: boolean
  /** Newest first; the first three are huge. */
  calls: readonly BoardCall[]
  groups: readonly BoardGroup[]
  pledge: PledgePanelProps['pledge'] | null
  notices: readonly string[]
}

const HUGE = 3

/** The hall now. The page, the live message and the part that heals a display are all this component. */
export function Board(props: BoardProps) {
  const { language, seq, clock, timeZone, opening, isServing, calls, groups, pledge, notices } = props
  const isClosed = !opening.isOpen && !isServing
  return (
    <div
      class="board"
      data-board
      data-seq={String(seq)}
      data-time={clock.time}
      data-zone={clock.zone}
      data-date={clock.date}
      {...(isClosed && { 'data-closed': true })}
      {...(pledge === null && { 'data-plain': true })}
    >
      {isClosed ? (
        <ClosedPanel language={language} closed={opening} timeZone={timeZone} />
      ) : (
        <>
          <Calls language={language} calls={calls} closed={opening.isOpen ? null : opening} />
          <LineTable language={language} groups={groups} />
        </>
      )}
      {pledge && <PledgePanel language={language} pledge={pledge} />}
      <Ticker language={language} sentences={notices} />
    </div>
  )
}

type CallsProps = Pick<BoardProps, 'language' | 'calls'> & { closed: Closed | null }

function Calls({ language, calls, closed }: CallsProps) {
  const words = wordsOf(language).display
  return (
    <section class="calls" aria-labelledby="calls-title">
      <div class="calls__heads">
        <h1 class="calls__head" id="calls-title">
          {words.nowCalled}
        </h1>
        {closed ? (
          <p class="calls__notice">
            <Icon name="clock" />
            {closed.why === 'break' ? words.closed.stillServingBreak : words.closed.stillServing}
          </p>
        ) : (
          calls.length > 0 && <p class="calls__head">{wayTo(language, calls.slice(0, HUGE))}</p>
        )}
      </div>
      {calls.length === 0 ? (
        <div class="no-calls">
          <Icon name="megaphone" />
          <p class="no-calls__title">{words.noCalls.title}</p>
          <p>{words.noCalls.next}</p>
        </div>
      ) : (
        <ol class="calls__list" data-count={String(Math.min(calls.length, HUGE))}>
          {calls.slice(0, HUGE).map((call, place) => (
            <CallRow language={language} call={call} isNewest={place === 0} />
          ))}
        </ol>
      )}
      {calls.length > HUGE && <EarlierCalls language={language} calls={calls.slice(HUGE)} />}
    </section>
  )
}

/** Where the numbers below it are to go; each row says it too, so several kinds of counters need no word here. */
function wayTo(language: Language, calls: readonly BoardCall[]): string {
  const { goTo, goToKind, kinds } = wordsOf(language).display
  const [first, ...others] = calls.map(({ kind }) => kind)
  const isOne = others.every((kind) => kind === first)
  if (first === undefined || !isOne) return goTo
  return phrase(language, goToKind, { kind: kinds[first].toLowerCase() })
}
