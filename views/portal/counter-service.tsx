import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { FeesInShort } from './fees-in-short.tsx'
import { Procedure } from './procedure.tsx'
import { type FeeText, type PromiseText, promiseText, type StepText } from './sheet.ts'

export type CounterServiceProps = {
  language: Language
  /** The slug of the office. */
  office: string
  code: string
  name: string
  waiting: number
  fees: readonly FeeText[]
  promise: PromiseText
  steps: readonly StepText[]
}

/** What one service of a counter costs, promises and asks for. */
export function CounterService(props: CounterServiceProps) {
  const { language, office, code, name, waiting, fees, promise, steps } = props
  const { common, portal } = wordsOf(language)
  return (
    <li class="served">
      <h3 class="served__name">
        <a href={paths.service(office, code)}>{name}</a>
      </h3>
      <p class="served__fee">
        <FeesInShort fees={fees} language={language} />
      </p>
      <p class="served__promise">
        {promiseText(promise, language)} {promise.from}
      </p>
      <p class="served__waiting">{phrase(language, common.people.waiting, { count: waiting })}</p>
      <details class="served__procedure" hx-morph-skip>
        <summary>{phrase(language, portal.counter.procedure, { count: steps.length })}</summary>
        <Procedure steps={steps} language={language} />
      </details>
    </li>
  )
}
