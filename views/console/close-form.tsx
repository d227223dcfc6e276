import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ActForm } from './act-form.tsx'
import { Dialog } from './dialog.tsx'
import type { HallCounter, HallFacts } from './hall.ts'

export type CloseFormProps = { hall: HallFacts; counter: HallCounter }

/** What the button that opens it names. */
export function closeForm({ counter }: Pick<HallCounter, 'counter'>): string {
  return `close-${counter}`
}

/** Closes a counter that nobody is at, in the place of its officer; or leads to taking it over. */
export function CloseForm({ hall, counter }: CloseFormProps) {
  const { language, office, formKey } = hall
  const { hall: words, close, choose } = wordsOf(language).console
  const place = { counter: counter.name }
  const count = (state: string) => counter.aside.filter((visit) => visit.state === state).length
  const [handed, parked] = [count('handover'), count('parked')]
  const officer = counter.shift?.officer ?? words.program
  return (
    <Dialog language={language} id={closeForm(counter)} question={phrase(language, words.closeTitle, place)}>
      <div class="dialog__ask">
        <p>{phrase(language, words.closeShift, { officer })}</p>
        {handed > 0 && <p>{phrase(language, words.closeHanded, { count: handed })}</p>}
        {parked > 0 && <p>{phrase(language, words.closeParked, { count: parked })}</p>}
        <ActForm action={paths.hallAct(office, counter.counter, 'closure')} formKey={formKey}>
          <Button wide icon="door" label={close} />
        </ActForm>
        <Button
          kind="plain"
          wide
          icon="exchange"
          label={phrase(language, choose.takeOver, place)}
          href={paths.consoleCounters(office, counter.counter)}
        />
      </div>
    </Dialog>
  )
}
