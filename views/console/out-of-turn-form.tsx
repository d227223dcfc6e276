import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { ActForm } from './act-form.tsx'
import { type DeskFacts, reasonName } from './desk.ts'
import { Dialog } from './dialog.tsx'
import { WaitingNumber } from './waiting-number.tsx'

export type OutOfTurnFormProps = { desk: DeskFacts }

/** What the button that opens it names. */
export const OUT_OF_TURN_FORM = 'out-of-turn'

/** Calls somebody else than whose turn it is. It takes a reason and a second press, and says that all will know. */
export function OutOfTurnForm({ desk }: OutOfTurnFormProps) {
  const { language, office, counter, formKey, line, rules } = desk
  const { ask } = wordsOf(language).console
  return (
    <Dialog language={language} id={OUT_OF_TURN_FORM} question={ask.outOfTurn}>
      <ActForm action={paths.deskAct(office, counter, 'out-of-turn')} formKey={formKey}>
        <div class="dialog__ask">
          <Banner
            tone="waiting"
            icon="alert-triangle"
            title={ask.outOfTurnWarning}
            attributes={{ role: 'note' }}
          />
          <WaitingNumber desk={desk} id="out-of-turn-ticket" those={line} />
          <fieldset class="dialog__choices">
            <legend class="field__label">{ask.why}</legend>
            {rules.deviationReasons.map((reason) => (
              <label class="tick" for={`deviation-${reason}`}>
                <input type="radio" id={`deviation-${reason}`} name="reason" value={reason} />
                <span>{reasonName(language, reason)}</span>
              </label>
            ))}
          </fieldset>
          <Button kind="destructive" wide icon="megaphone" label={ask.outOfTurnGo} />
        </div>
      </ActForm>
    </Dialog>
  )
}
