import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'

/** How far the printing is. Nobody knows whether paper came out, so it says what to do when none did. */
export function PrintStrip({ language }: { language: Language }) {
  const { ticket } = wordsOf(language).kiosk
  return (
    <div
      class="print-strip"
      role="status"
      data-print-strip
      data-printing={ticket.printing}
      data-printed={ticket.printed}
    >
      <Icon name="printer" />
      <p>
        <span class="print-strip__title" data-print-title>
          {ticket.safe}
        </span>
        <span class="print-strip__note">{ticket.noPaper}</span>
      </p>
    </div>
  )
}
