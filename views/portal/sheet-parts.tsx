import type { Child } from 'hono/jsx'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { FeeCalculator } from './fee-calculator.tsx'
import { FeeTable } from './fee-table.tsx'
import { Procedure } from './procedure.tsx'
import { Requirements } from './requirements.tsx'
import {
  type Calculator,
  type CaseChoice,
  type FeeText,
  type Needs,
  type PromiseText,
  promiseText,
  type StepText,
} from './sheet.ts'

/** The sheet of a service in one language. */
export type SheetText = {
  needs: readonly Needs[]
  steps: readonly StepText[]
  promise: PromiseText
  fees: readonly FeeText[]
  /** Fees whose legal basis is not in force. */
  lapsed: readonly FeeText[]
  calculators: readonly Calculator[]
  cases: readonly CaseChoice[]
  guide: readonly string[]
  /** By when it is done if the time begins now, in words; null where nobody can tell. */
  deadline: string | null
  product: string
  complaints: string
  /** The components of management that the sheet has, by the name of the component. */
  behind: readonly { part: BehindPart; text: string }[]
}

export type BehindPart =
  | 'facilities'
  | 'competence'
  | 'supervision'
  | 'staffing'
  | 'guarantee'
  | 'safety'
  | 'evaluation'

export type SheetPartsProps = {
  sheet: SheetText
  language: Language
  /** The address of the page, for what the visitor works out on it. */
  here: string
}

/** The six components of delivery in the order of the standard (PermenPANRB 15/2014), then the others. */
export function SheetParts({ sheet, language, here }: SheetPartsProps) {
  const { service } = wordsOf(language).portal
  const { parts } = service
  return (
    <div class="sheet">
      <Part number={1} id="requirements" title={parts.requirements}>
        <Requirements needs={sheet.needs} cases={sheet.cases} language={language} />
      </Part>
      <Part number={2} id="procedure" title={parts.procedure}>
        <Procedure steps={sheet.steps} language={language} />
      </Part>
      <Part number={3} id="time" title={parts.time}>
        <p>
          <strong class="sheet__figure">{promiseText(sheet.promise, language)}</strong> {sheet.promise.from}
        </p>
        {sheet.deadline !== null && <p>{phrase(language, service.deadline, { when: sheet.deadline })}</p>}
        {sheet.promise.setByOffice && <p class="sheet__note">{service.setByOffice}</p>}
      </Part>
      <Part number={4} id="fees" title={parts.fees}>
        <FeeTable fees={sheet.fees} lapsed={sheet.lapsed} language={language} />
        {sheet.calculators.map((calculator) => (
          <FeeCalculator calculator={calculator} action={here} language={language} />
        ))}
      </Part>
      <Part number={5} id="product" title={parts.product}>
        <p>{sheet.product}</p>
      </Part>
      <Part number={6} id="complaints" title={parts.complaints}>
        <p>{sheet.complaints}</p>
      </Part>
      {sheet.behind.length > 0 && (
        <details class="behind" hx-morph-skip>
          <summary class="behind__title">{service.behind}</summary>
          <dl class="behind__parts">
            {sheet.behind.map(({ part, text }) => (
              <div>
                <dt>{service.behindParts[part]}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}

function Part(props: { number: number; id: string; title: string; children: Child }) {
  const { number, id, title, children } = props
  return (
    <section class="sheet__part" aria-labelledby={id}>
      <span class="sheet__number" aria-hidden="true">
        {number}
      </span>
      <h2 class="sheet__title" id={id}>
        {title}
      </h2>
      <div class="sheet__body">{children}</div>
    </section>
  )
}
