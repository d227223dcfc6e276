import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ActForm } from './act-form.tsx'
import { Dialog } from './dialog.tsx'
import type { AtCounter, HallCounter, HallFacts, WaitsAside } from './hall.ts'
import { outcomeOrder } from './outcomes.tsx'

export type EndFormProps = { hall: HallFacts; counter: HallCounter; visit: AtCounter | WaitsAside }

/** What the button that opens it names. */
export function endForm({ id }: Pick<AtCounter, 'id'>): string {
  return `end-${id}`
}

/** Ends a visit in the place of the officer: back in the line or, of who is at the counter, with an outcome. */
export function EndForm({ hall, counter, visit }: EndFormProps) {
  const { language, office, formKey } = hall
  const { hall: words, outcome } = wordsOf(language).console
  const { id, number, state } = visit
  const isThere = state === 'called' || state === 'serving'
  const question = isThere
    ? phrase(language, words.endTitle, { number, counter: counter.name })
    : phrase(language, words.handBackTitle, { number })
  return (
    <Dialog language={language} id={endForm(visit)} question={question}>
      <p class="dialog__hint">{words.endNote}</p>
      <ActForm action={paths.hallTicket(office, counter.counter, id, 'hand-back')} formKey={formKey}>
        <Button wide icon="repeat" label={words.handBack} note={words.handBackNote} />
      </ActForm>
      {isThere && (
        <ActForm
          action={paths.hallTicket(office, counter.counter, id, 'outcome')}
          formKey={formKey}
          name={phrase(language, outcome.legend, { number })}
        >
          <p class="dialog__or">{words.endOutcome}</p>
          <ul class="reasons">
            {outcomeOrder.map((name) => (
              <li>
                <Button kind="plain" wide name="outcome" value={name} label={outcome[name]} />
              </li>
            ))}
          </ul>
        </ActForm>
      )}
    </Dialog>
  )
}
