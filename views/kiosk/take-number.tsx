import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { waitInShort } from '../../src/words/wait.ts'
import { Icon } from '../components/icon.tsx'

/** A kind of number: its class in the policy, how many would be called before it now, and how long that takes. */
export type Offer = { class: string; ahead: number; wait: ShownWait }

export type TakeNumberProps = {
  language: Language
  office: string
  service: string
  /** Sent twice, it still gives one number. */
  formKey: string
  ordinary: Offer
  /** Null where the office gives nobody priority. */
  priority: Offer | null
}

/** The one action of the screen, and beside it the same for those whom the law puts first. */
export function TakeNumber({ language, office, service, formKey, ordinary, priority }: TakeNumberProps) {
  const { kiosk } = wordsOf(language)
  return (
    <form class="take" method="post" action={paths.kioskTickets(office)} data-once>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="service" value={service} />
      <Take
        language={language}
        offer={ordinary}
        icon="ticket"
        label={kiosk.takeNumber}
        note={kiosk.incomplete}
      />
      {priority && (
        <Take
          language={language}
          offer={priority}
          icon="heart-handshake"
          label={kiosk.takePriority}
          note={kiosk.whoFirst}
          isPriority
        />
      )}
    </form>
  )
}

type TakeProps = {
  language: Language
  offer: Offer
  icon: 'ticket' | 'heart-handshake'
  label: string
  note: string
  isPriority?: boolean
}

function Take({ language, offer, icon, label, note, isPriority = false }: TakeProps) {
  const { people } = wordsOf(language).common
  return (
    <button
      class="take__button"
      type="submit"
      name="class"
      value={offer.class}
      data-kind={isPriority ? 'priority' : 'ordinary'}
    >
      <Icon name={icon} />
      <span class="take__label">{label}</span>
      <span class="take__ahead">{phrase(language, people.ahead, { count: offer.ahead })}</span>
      {offer.wait.range && <span class="take__ahead">{waitInShort(language, offer.wait)}</span>}
      <span class="take__note">{note}</span>
    </button>
  )
}
