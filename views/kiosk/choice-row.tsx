import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { clockTime, dayName, longDate } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { waitInShort } from '../../src/words/wait.ts'
import { Icon } from '../components/icon.tsx'
import { LetterTile } from '../components/letter-tile.tsx'
import type { NotGiven } from '../components/not-given.ts'

/** Why nobody can take a number now, and when that changes. */
export type Closing = {
  why: 'closed' | 'break' | 'holiday'
  /** The name of the holiday. */
  holiday?: string
  /** Milliseconds, null when nothing opens within two months. */
  opensAt: number | null
  /** The time now, and the zone in which both are said. */
  at: number
  timeZone: string
}

export type ChoiceRowProps = {
  language: Language
  href: string
  letter: string
  name: string
  /** What is in the group, or what the service is for. */
  note?: string
  /** Left out where the whole list is one line and says it once. */
  waiting?: number
  /** How long somebody waits who takes a number now; said where it is more than hardly any. */
  wait?: ShownWait
  closing?: Closing | null
  /** Why this service alone gives no numbers; its reason takes the place of the note. */
  notGiven?: NotGiven | null
}

/** A line of the list that leads on: what it is, how many wait there. Closed rows keep their place. */
export function ChoiceRow(props: ChoiceRowProps) {
  const { language, href, letter, name, note, waiting, wait, closing, notGiven } = props
  const isClosed = Boolean(closing ?? notGiven)
  const below = closing ? note : (notGiven?.reason ?? note)
  return (
    <li>
      <a class="choice-row" href={href} data-state={isClosed ? 'closed' : 'open'}>
        <LetterTile letter={letter} closed={isClosed} />
        <span class="choice-row__words">
          <span class="choice-row__name">{name}</span>
          {below && <span class="choice-row__note">{below}</span>}
        </span>
        {closing ? (
          <ClosedNow language={language} {...closing} />
        ) : notGiven ? (
          <NotGivenNow language={language} notGiven={notGiven} />
        ) : (
          waiting !== undefined && <LineNow language={language} waiting={waiting} wait={wait} />
        )}
        <span class="choice-row__go">
          <Icon name="chevron-right" turns />
        </span>
      </a>
    </li>
  )
}

type LineNowProps = { language: Language; waiting: number; wait: ShownWait | undefined }

function LineNow({ language, waiting, wait }: LineNowProps) {
  const { people } = wordsOf(language).common
  const isLong = wait?.range != null && wait.range.unit !== 'soon'
  return (
    <span class="choice-row__now">
      <span class="choice-row__wait" data-none={waiting === 0}>
        {phrase(language, people.waiting, { count: waiting })}
      </span>
      {isLong && <span class="choice-row__note">{waitInShort(language, wait)}</span>}
    </span>
  )
}

function ClosedNow({ language, why, ...closing }: Closing & { language: Language }) {
  const { closed } = wordsOf(language).kiosk
  return (
    <span class="choice-row__now">
      <span class="choice-row__why">
        <Icon name="calendar-off" />
        {closed.row[why]}
      </span>
      <span class="choice-row__note">{opensShortly(language, closing)}</span>
    </span>
  )
}

function NotGivenNow({ language, notGiven }: { language: Language; notGiven: NotGiven }) {
  const { row } = wordsOf(language).common.notGiven
  return (
    <span class="choice-row__now">
      <span class="choice-row__why">
        <Icon name="calendar-off" />
        {row[notGiven.why]}
      </span>
    </span>
  )
}

/** "Buka lagi pukul 13.00", or with the day when that is not today. */
function opensShortly(language: Language, { opensAt, at, timeZone }: Omit<Closing, 'why'>): string {
  const { closed } = wordsOf(language).kiosk
  if (opensAt === null) {
    return ''
  }
  const time = clockTime(opensAt, timeZone)
  const isToday = longDate(opensAt, timeZone, language) === longDate(at, timeZone, language)
  return isToday
    ? phrase(language, closed.opensToday, { time })
    : phrase(language, closed.opensOn, { day: dayName(opensAt, timeZone, language), time })
}
