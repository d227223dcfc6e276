import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ActForm } from './act-form.tsx'
import { Dialog } from './dialog.tsx'
import type { HallCounter, HallFacts } from './hall.ts'
import { LineTicks } from './line-ticks.tsx'
import { Ticks } from './ticks.tsx'

export type MoveFormProps = { hall: HallFacts; counter: HallCounter }

/** What the button that opens it names. */
export function moveForm({ counter }: Pick<HallCounter, 'counter'>): string {
  return `move-${counter}`
}

/** What a counter serves from now on, and which of its lines it calls first where that matters. */
export function MoveForm({ hall, counter }: MoveFormProps) {
  const { language, office, formKey } = hall
  const { hall: words } = wordsOf(language).console
  const id = moveForm(counter)
  return (
    <Dialog
      language={language}
      id={id}
      question={phrase(language, words.moveTitle, { counter: counter.name })}
    >
      <ActForm action={paths.hallServices(office, counter.counter)} formKey={formKey}>
        <div class="dialog__ask">
          <p class="dialog__hint">{words.moveNote}</p>
          {counter.lines === null ? (
            <Ticks id={id} services={counter.services} />
          ) : (
            <LineTicks language={language} id={id} lines={counter.lines} />
          )}
          <Button wide icon="check" label={words.save} />
        </div>
      </ActForm>
    </Dialog>
  )
}
