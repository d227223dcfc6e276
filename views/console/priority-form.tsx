import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { ActForm } from './act-form.tsx'
import type { DeskFacts } from './desk.ts'
import { Dialog } from './dialog.tsx'
import { ReasonButtons } from './reason-buttons.tsx'
import { WaitingNumber } from './waiting-number.tsx'

export type PriorityFormProps = { desk: DeskFacts }

/** What the button that opens it names. */
export const PRIORITY_FORM = 'priority'

/** Gives somebody who waits priority, for a reason that never says which need. */
export function PriorityForm({ desk }: PriorityFormProps) {
  const { language, office, counter, formKey, line, rules } = desk
  const { ask } = wordsOf(language).console
  return (
    <Dialog language={language} id={PRIORITY_FORM} question={ask.priority}>
      <ActForm action={paths.deskAct(office, counter, 'priority')} formKey={formKey}>
        <div class="dialog__ask">
          <WaitingNumber
            desk={desk}
            id="priority-ticket"
            those={line.filter((ticket) => ticket.class !== 'P')}
          />
          <p class="dialog__hint">{ask.priorityHint}</p>
          <ReasonButtons language={language} reasons={rules.priorityReasons} />
        </div>
      </ActForm>
    </Dialog>
  )
}
