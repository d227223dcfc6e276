import { type Language, wordsOf } from '../../src/words/language.ts'
import { KeyCap } from '../components/key-cap.tsx'

export type ShortcutsProps = { language: Language; visitor: 'called' | 'serving' | null; paused: boolean }

/** The keys that do something now. */
export function Shortcuts({ language, visitor, paused }: ShortcutsProps) {
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
      {visitor !== null && <Shortcut keys={['B']} label={words.cancel} />}
      {(!paused || visitor !== null) && (
        <Shortcut keys={['J']} label={paused ? console.head.goOn : words.pause} />
      )}
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
