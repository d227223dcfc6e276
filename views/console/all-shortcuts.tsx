import { type Language, wordsOf } from '../../src/words/language.ts'
import { KeyCap } from '../components/key-cap.tsx'
import { Dialog } from './dialog.tsx'

export type AllShortcutsProps = { language: Language }

/** What the button that opens it names. */
export const ALL_SHORTCUTS = 'all-shortcuts'

/** Every key of the desk and what it does. */
export function AllShortcuts({ language }: AllShortcutsProps) {
  const { common, console } = wordsOf(language)
  const { shortcuts: words } = console
  const keys: [keys: string[], does: string][] = [
    [[common.key.space, 'F2'], words.usual],
    [['R'], console.again],
    [['H'], console.absent],
    [['T'], console.park],
    [['A'], console.transfer],
    [['C'], console.note],
    [['B'], console.cancel],
    [['P'], console.priority],
    [['L'], console.outOfTurn],
    [['N'], console.newTicket],
    [['J'], words.pause],
    [['Z'], console.undo],
    [['1', '2', '3', '4'], words.choose],
    [['Esc'], words.close],
    [['?'], words.all],
  ]
  return (
    <Dialog language={language} id={ALL_SHORTCUTS} question={words.title} close={common.actions.close}>
      <dl class="keys">
        {keys.map(([caps, does]) => (
          <div class="keys__row">
            <dt>
              {caps.map((cap) => (
                <KeyCap label={cap} />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="dialog__hint">{words.still}</p>
    </Dialog>
  )
}
