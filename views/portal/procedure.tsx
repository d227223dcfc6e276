import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import type { StepText } from './sheet.ts'

export type ProcedureProps = { steps: readonly StepText[]; language: Language }

/** The steps of a service in their order, each with who does it and how long it takes. */
export function Procedure({ steps, language }: ProcedureProps) {
  const { units } = wordsOf(language).common
  return (
    <ol class="steps">
      {steps.map(({ text, who, minutes }) => (
        <li class="step">
          <span class="step__text">{text}</span>
          <span class="step__note">
            {[who, minutes === null ? null : phrase(language, units.minutes, { count: minutes })]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  )
}
