import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Fact, Facts } from '../components/fact.tsx'
import { countersSentence, type ServedNow } from './counters-open.ts'
import { FeesInShort } from './fees-in-short.tsx'
import { type FeeText, type PromiseText, promiseText } from './sheet.ts'
import { WaitFact } from './wait-fact.tsx'

export type ServiceFactsProps = ServedNow & {
  language: Language
  fees: readonly FeeText[]
  promise: PromiseText
  waiting: number
  /** How long somebody waits who takes a number now. */
  wait: ShownWait
  isOpen: boolean
  /** "15.00 WIB": until when numbers are given today, null while they are not. */
  acceptedUntil: string | null
}

/** What most people come to a service's page for: fee, promise, who waits, and where it is open. */
export function ServiceFacts(props: ServiceFactsProps) {
  const { language, fees, promise, waiting, wait, open, paused, isOpen, acceptedUntil } = props
  const { common, portal } = wordsOf(language)
  const { service } = portal
  return (
    <Facts boxed>
      <Fact label={common.fee.label} value={<FeesInShort fees={fees} language={language} />} />
      <Fact label={common.promise} value={promiseText(promise, language)} note={promise.from} />
      <Fact label={service.waiting} value={phrase(language, common.units.people, { count: waiting })} />
      {isOpen && <WaitFact language={language} wait={wait} />}
      <Fact label={service.counters} value={countersSentence({ open, paused }, isOpen, language)} />
      {acceptedUntil !== null && <Fact label={common.acceptedUntil} value={acceptedUntil} />}
    </Facts>
  )
}
