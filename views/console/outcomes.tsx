import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ActForm } from './act-form.tsx'
import type { DeskFacts, Visitor } from './desk.ts'

export type OutcomesProps = { desk: DeskFacts; visitor: Visitor }

/** The form that the ticks of the requirements belong to. */
export function outcomeForm(visitor: Pick<Visitor, 'id'>): string {
  return `outcome-${visitor.id}`
}

/** In this order an officer chooses how a visit ended. */
export const outcomeOrder = ['done', 'incomplete', 'referred', 'nothing'] as const
const icons = { done: 'circle-check', incomplete: 'note', referred: 'exchange', nothing: 'x' } as const

/** How the visit ended. None is chosen beforehand, and choosing one calls nobody. */
export function Outcomes({ desk, visitor }: OutcomesProps) {
  const { language, office, counter, formKey } = desk
  const { outcome } = wordsOf(language).console
  return (
    <ActForm
      action={paths.deskTicket(office, counter, visitor.id, 'outcome')}
      formKey={formKey}
      id={outcomeForm(visitor)}
    >
      <fieldset class="outcomes">
        <legend class="outcomes__title">
          <strong>{phrase(language, outcome.legend, { number: visitor.number })}</strong> {outcome.hint}
        </legend>
        {outcomeOrder.map((name, place) => (
          <Button
            kind="outline"
            icon={icons[name]}
            name="outcome"
            value={name}
            label={outcome[name]}
            keyLabel={String(place + 1)}
            attributes={{ 'data-key': String(place + 1) }}
          />
        ))}
      </fieldset>
    </ActForm>
  )
}
