import { clockTime, zoneLabel } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Fact, Facts } from '../components/fact.tsx'
import { type FeeLine, feeBases } from './fee-words.ts'
import { FeesInShort } from './fees-in-short.tsx'

/** How long the office lets itself take. */
export type ServicePromise = {
  amount: number
  unit: 'menit' | 'jam' | 'hari_kerja' | 'hari_kalender'
  /** From when it is counted. */
  from: string
}

export type ServiceFactsProps = {
  language: Language
  fees: readonly FeeLine[]
  promise: ServicePromise
  /** Until when numbers are given today; null while the office is closed. */
  acceptedUntil: { at: number; timeZone: string } | null
}

/** What it costs, how long it takes, until when numbers are given. */
export function ServiceFacts({ language, fees, promise, acceptedUntil }: ServiceFactsProps) {
  const { common, kiosk } = wordsOf(language)
  return (
    <Facts>
      <Fact
        label={common.fee.label}
        value={<FeesInShort language={language} fees={fees} />}
        note={feeBases(language, fees)}
      />
      <Fact label={common.promise} value={promiseAsText(language, promise)} note={promise.from} />
      {acceptedUntil && (
        <Fact
          label={common.acceptedUntil}
          value={`${clockTime(acceptedUntil.at, acceptedUntil.timeZone)} ${zoneLabel(acceptedUntil.at, acceptedUntil.timeZone)}`}
          note={kiosk.service.today}
        />
      )}
    </Facts>
  )
}

/** "1 hari kerja" */
export function promiseAsText(language: Language, { amount, unit }: ServicePromise): string {
  const { units } = wordsOf(language).common
  const said = {
    menit: units.minutes,
    jam: units.hours,
    hari_kerja: units.workingDays,
    hari_kalender: units.days,
  }
  return phrase(language, said[unit], { count: amount })
}
