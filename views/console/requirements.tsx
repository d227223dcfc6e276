import { wordsOf } from '../../src/words/language.ts'
import type { DeskFacts, Visitor } from './desk.ts'
import { outcomeForm } from './outcomes.tsx'

export type RequirementsProps = { desk: DeskFacts; visitor: Visitor }

/** What the office published as needed; what is ticked here is missing, and goes with the outcome. */
export function Requirements({ desk, visitor }: RequirementsProps) {
  return (
    <fieldset class="requirements" id={`missing-${visitor.id}`}>
      <legend class="requirements__title">{wordsOf(desk.language).console.visitor.requirements}</legend>
      <div class="requirements__list">
        {visitor.requirements.map(({ code, text, case: when }) => (
          <label class="tick" for={`missing-${visitor.id}-${code}`}>
            <input
              type="checkbox"
              id={`missing-${visitor.id}-${code}`}
              name="missing"
              value={code}
              form={outcomeForm(visitor)}
            />
            <span>
              {when && <small>{when}: </small>}
              {text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
