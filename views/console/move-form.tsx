import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ActForm } from './act-form.tsx'
import { Dialog } from './dialog.tsx'
import type { HallCounter, HallFacts } from './hall.ts'

export type MoveFormProps = { hall: HallFacts; counter: HallCounter }

/** What the button that opens it names. */
export function moveForm({ counter }: Pick<HallCounter, 'counter'>): string {
  return `move-${counter}`
}

/** What a counter serves from now on. */
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
          <div class="move__ticks">
            {counter.services.map(({ code, name, checked }) => (
              <label class="tick" for={`${id}-${code}`}>
                <input type="checkbox" id={`${id}-${code}`} name="services" value={code} checked={checked} />
                <span>{name}</span>
              </label>
            ))}
          </div>
          <Button wide icon="check" label={words.save} />
        </div>
      </ActForm>
    </Dialog>
  )
}
