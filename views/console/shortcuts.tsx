import { type Language, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { KeyCap } from '../components/key-cap.tsx'
import { ALL_SHORTCUTS, AllShortcuts } from './all-shortcuts.tsx'

export type ShortcutsProps = {
  language: Language
  visitor: 'called' | 'serving' | null
  paused: boolean
  canUndo: boolean
}

/** The keys that matter most now, and the way to all of them. */
export function Shortcuts({ language, visitor, paused, canUndo }: ShortcutsProps) {
  const { common, console } = wordsOf(language)
  const { shortcuts: words } = console
  const usual = visitor === 'called' ? console.begin : paused ? console.goOn : console.callNext
  return (
    <>
      {visitor === 'serving' ? (
        <Shortcut keys={['1', '2', '3', '4']} label={words.outcome} />
      ) : (
        <Shortcut keys={[common.key.space, 'F2']} label={usual} />
      )}
      {visitor === 'called' && <Shortcut keys={['R']} label={words.again} />}
      {visitor === 'called' && <Shortcut keys={['H']} label={words.absent} />}
      {(!paused || visitor !== null) && (
        <Shortcut keys={['J']} label={paused ? console.head.goOn : words.pause} />
      )}
      {canUndo && <Shortcut keys={['Z']} label={console.undo} />}
      <Button
        kind="quiet"
        type="button"
        label={words.all}
        keyLabel="?"
        attributes={{ 'data-key': '?', popovertarget: ALL_SHORTCUTS, 'aria-haspopup': 'dialog' }}
      />
      <AllShortcuts language={language} />
      <span class="staff-foot__end">{words.recorded}</span>
    </>
  )
}

function Shortcut({ keys, label }: { keys: readonly string[]; label: string }) {
  return (
    <span class="shortcut">
      {keys.map((key) => (
        <KeyCap label={key} />
      ))}
      {label}
    </span>
  )
}
