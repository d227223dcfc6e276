import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Field } from '../components/field.tsx'
import { ActForm } from './act-form.tsx'
import type { DeskFacts, Visitor } from './desk.ts'
import { Dialog } from './dialog.tsx'

export type NoteFormProps = { desk: DeskFacts; visitor: Visitor }

/** What the button that opens it names. */
export function noteForm({ id }: Pick<Visitor, 'id'>): string {
  return `note-${id}`
}

/** What the next officer should know of a visit. */
export function NoteForm({ desk, visitor }: NoteFormProps) {
  const { language, office, counter, formKey } = desk
  const { ask } = wordsOf(language).console
  return (
    <Dialog
      language={language}
      id={noteForm(visitor)}
      question={phrase(language, ask.note, { number: visitor.number })}
    >
      <ActForm action={paths.deskTicket(office, counter, visitor.id, 'note')} formKey={formKey}>
        <div class="dialog__ask">
          <Field
            language={language}
            kind="area"
            id={`note-text-${visitor.id}`}
            name="text"
            label={ask.noteText}
            hint={ask.noteHint}
            attributes={{ maxlength: '500' }}
          />
          <Button wide icon="note" label={ask.noteGo} />
        </div>
      </ActForm>
    </Dialog>
  )
}
