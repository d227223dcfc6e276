import type { Example } from '../examples.ts'
import { examples as consoleActForm } from './act-form.examples.tsx'
import { examples as consoleActions } from './actions.examples.tsx'
import { examples as consoleAllShortcuts } from './all-shortcuts.examples.tsx'
import { examples as consoleAway } from './away.examples.tsx'
import { examples as consoleCallSteps } from './call-steps.examples.tsx'
import { examples as consoleChoosePage } from './choose-page.examples.tsx'
import { examples as consoleCloseForm } from './close-form.examples.tsx'
import { examples as consoleConnection } from './connection.examples.tsx'
import { examples as consoleCounterList } from './counter-list.examples.tsx'
import { examples as consoleDeskPage } from './desk-page.examples.tsx'
import { examples as consoleDeskScreen } from './desk-screen.examples.tsx'
import { examples as consoleDialog } from './dialog.examples.tsx'
import { examples as consoleEndForm } from './end-form.examples.tsx'
import { examples as consoleHallAside } from './hall-aside.examples.tsx'
import { examples as consoleHallCounter } from './hall-counter.examples.tsx'
import { examples as consoleHallLines } from './hall-lines.examples.tsx'
import { examples as consoleHallPage } from './hall-page.examples.tsx'
import { examples as consoleHallScreen } from './hall-screen.examples.tsx'
import { examples as consoleHeadEnd } from './head-end.examples.tsx'
import { examples as consoleJustNow } from './just-now.examples.tsx'
import { examples as consoleLineActs } from './line-acts.examples.tsx'
import { examples as consoleLinePanel } from './line-panel.examples.tsx'
import { examples as consoleLineTicks } from './line-ticks.examples.tsx'
import { examples as consoleLivePage } from './live-page.examples.tsx'
import { examples as consoleMadeTicket } from './made-ticket.examples.tsx'
import { examples as consoleMeasure } from './measure.examples.tsx'
import { examples as consoleMoveForm } from './move-form.examples.tsx'
import { examples as consoleNewTicketForm } from './new-ticket-form.examples.tsx'
import { examples as consoleNewTicketPage } from './new-ticket-page.examples.tsx'
import { examples as consoleNobody } from './nobody.examples.tsx'
import { examples as consoleNoteForm } from './note-form.examples.tsx'
import { examples as consoleOpenForm } from './open-form.examples.tsx'
import { examples as consoleOutOfTurnForm } from './out-of-turn-form.examples.tsx'
import { examples as consoleOutcomes } from './outcomes.examples.tsx'
import { examples as consolePaperNumberForm } from './paper-number-form.examples.tsx'
import { examples as consolePriorityForm } from './priority-form.examples.tsx'
import { examples as consoleReasonButtons } from './reason-buttons.examples.tsx'
import { examples as consoleReasons } from './reasons.examples.tsx'
import { examples as consoleRequirements } from './requirements.examples.tsx'
import { examples as consoleServiceOptions } from './service-options.examples.tsx'
import { examples as consoleSetAside } from './set-aside.examples.tsx'
import { examples as consoleShortcuts } from './shortcuts.examples.tsx'
import { examples as consoleSupposedPage } from './supposed-page.examples.tsx'
import { examples as consoleSupposedTable } from './supposed-table.examples.tsx'
import { examples as consoleTicks } from './ticks.examples.tsx'
import { examples as consoleTimer } from './timer.examples.tsx'
import { examples as consoleTransferForm } from './transfer-form.examples.tsx'
import { examples as consoleVisitActs } from './visit-acts.examples.tsx'
import { examples as consoleVisitorCard } from './visitor-card.examples.tsx'
import { examples as consoleWaitingNumber } from './waiting-number.examples.tsx'

/** Every view of the console by its file. */
export const consoleGallery: Readonly<Record<string, readonly Example[]>> = {
  'console/act-form': consoleActForm,
  'console/actions': consoleActions,
  'console/away': consoleAway,
  'console/call-steps': consoleCallSteps,
  'console/choose-page': consoleChoosePage,
  'console/counter-list': consoleCounterList,
  'console/desk-page': consoleDeskPage,
  'console/desk-screen': consoleDeskScreen,
  'console/head-end': consoleHeadEnd,
  'console/line-panel': consoleLinePanel,
  'console/line-ticks': consoleLineTicks,
  'console/measure': consoleMeasure,
  'console/nobody': consoleNobody,
  'console/open-form': consoleOpenForm,
  'console/outcomes': consoleOutcomes,
  'console/reasons': consoleReasons,
  'console/requirements': consoleRequirements,
  'console/shortcuts': consoleShortcuts,
  'console/visitor-card': consoleVisitorCard,
  'console/dialog': consoleDialog,
  'console/reason-buttons': consoleReasonButtons,
  'console/waiting-number': consoleWaitingNumber,
  'console/priority-form': consolePriorityForm,
  'console/out-of-turn-form': consoleOutOfTurnForm,
  'console/transfer-form': consoleTransferForm,
  'console/note-form': consoleNoteForm,
  'console/visit-acts': consoleVisitActs,
  'console/line-acts': consoleLineActs,
  'console/set-aside': consoleSetAside,
  'console/all-shortcuts': consoleAllShortcuts,
  'console/just-now': consoleJustNow,
  'console/service-options': consoleServiceOptions,
  'console/new-ticket-form': consoleNewTicketForm,
  'console/paper-number-form': consolePaperNumberForm,
  'console/made-ticket': consoleMadeTicket,
  'console/new-ticket-page': consoleNewTicketPage,
  'console/hall-counter': consoleHallCounter,
  'console/hall-aside': consoleHallAside,
  'console/end-form': consoleEndForm,
  'console/close-form': consoleCloseForm,
  'console/hall-lines': consoleHallLines,
  'console/move-form': consoleMoveForm,
  'console/hall-screen': consoleHallScreen,
  'console/hall-page': consoleHallPage,
  'console/supposed-page': consoleSupposedPage,
  'console/supposed-table': consoleSupposedTable,
  'console/live-page': consoleLivePage,
  'console/connection': consoleConnection,
  'console/ticks': consoleTicks,
  'console/timer': consoleTimer,
}
