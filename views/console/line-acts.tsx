import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import type { DeskFacts } from './desk.ts'
import { DialogButton } from './dialog.tsx'
import { OUT_OF_TURN_FORM, OutOfTurnForm } from './out-of-turn-form.tsx'
import { PRIORITY_FORM, PriorityForm } from './priority-form.tsx'

export type LineActsProps = { desk: DeskFacts }

/** What may be done for those who wait or have just come; out of turn only while nobody is at the counter. */
export function LineActs({ desk }: LineActsProps) {
  const { office, counter, waiting, rules, visitor, pause } = desk
  const { console } = wordsOf(desk.language)
  const isFree = visitor === null && pause === null
  return (
    <>
      {rules.priorityReasons.length > 0 && (
        <>
          <DialogButton
            opens={PRIORITY_FORM}
            press="p"
            icon="heart-handshake"
            label={console.priority}
            note={console.priorityNote}
            disabled={waiting === 0}
          />
          <PriorityForm desk={desk} />
        </>
      )}
      {isFree && (
        <>
          <DialogButton
            opens={OUT_OF_TURN_FORM}
            press="l"
            icon="alert-triangle"
            label={console.outOfTurn}
            note={console.outOfTurnNote}
            disabled={waiting === 0}
          />
          <OutOfTurnForm desk={desk} />
        </>
      )}
      <Button
        kind="plain"
        icon="ticket"
        label={console.newTicket}
        note={console.newTicketNote}
        keyLabel="N"
        href={paths.newTicket(office, counter)}
        attributes={{ 'data-key': 'n' }}
      />
    </>
  )
}
