import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import type { DeskFacts, Visitor } from './desk.ts'
import { DialogButton } from './dialog.tsx'
import { NoteForm, noteForm } from './note-form.tsx'
import { Reasons } from './reasons.tsx'
import { TransferForm, transferForm } from './transfer-form.tsx'

export type VisitActsProps = { desk: DeskFacts; visitor: Visitor }

/** What may be done to a visit besides serving it; each asks something first. */
export function VisitActs({ desk, visitor }: VisitActsProps) {
  const { language, office, counter, formKey, rules } = desk
  const { console } = wordsOf(language)
  const { number, id } = visitor
  const [park, cancel] = [`park-${id}`, `cancel-${id}`]
  const shared = { language, formKey }
  return (
    <>
      <DialogButton opens={park} press="t" icon="clock-pause" label={console.park} note={console.parkNote} />
      <DialogButton
        opens={transferForm(visitor)}
        press="a"
        icon="exchange"
        label={console.transfer}
        note={console.transferNote}
      />
      <DialogButton
        opens={noteForm(visitor)}
        press="c"
        icon="note"
        label={console.note}
        note={console.noteNote}
      />
      <DialogButton opens={cancel} press="b" icon="x" label={console.cancel} note={console.cancelNote} />
      <Reasons
        {...shared}
        id={park}
        question={phrase(language, console.reason.park, { number })}
        reasons={rules.parkingReasons}
        action={paths.deskTicket(office, counter, id, 'parking')}
      />
      <TransferForm desk={desk} visitor={visitor} />
      <NoteForm desk={desk} visitor={visitor} />
      <Reasons
        {...shared}
        id={cancel}
        question={phrase(language, console.reason.cancel, { number })}
        reasons={rules.cancelReasons}
        action={paths.deskTicket(office, counter, id, 'cancellation')}
      />
    </>
  )
}
