import type { Language } from '../../src/words/language.ts'
import { ActForm } from './act-form.tsx'
import { Dialog } from './dialog.tsx'
import { ReasonButtons } from './reason-buttons.tsx'

export type ReasonsProps = {
  language: Language
  /** What the button that opens it names in `popovertarget`. */
  id: string
  question: string
  /** What to know before. */
  about?: string
  reasons: readonly string[]
  action: string
  formKey: string
}

/** Asks for a reason of the office's list; choosing one is doing it. The keys 1, 2, 3 choose too. */
export function Reasons({ language, id, question, about, reasons, action, formKey }: ReasonsProps) {
  return (
    <Dialog language={language} id={id} question={question}>
      {about !== undefined && <p class="dialog__hint">{about}</p>}
      <ActForm action={action} formKey={formKey}>
        <ReasonButtons language={language} reasons={reasons} />
      </ActForm>
    </Dialog>
  )
}
