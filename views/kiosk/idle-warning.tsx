import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'

export type IdleWarningProps = {
  language: Language
  /** How long it waits for an answer. */
  seconds: number
  restHref: string
  /** Shown at once, for the gallery; on a screen the behaviour opens it. */
  open?: boolean
}

/** Asks whether somebody is still there before the screen is wiped. */
export function IdleWarning({ language, seconds, restHref, open = false }: IdleWarningProps) {
  const { idle, ticket } = wordsOf(language).kiosk
  return (
    <dialog
      class="idle-warning"
      aria-labelledby="idle-title"
      aria-describedby="idle-explanation"
      data-idle-warning
      {...(open && { open: true })}
    >
      <span class="idle-warning__icon">
        <Icon name="hourglass" />
      </span>
      <h2 class="idle-warning__title" id="idle-title">
        {idle.title}
      </h2>
      <p class="idle-warning__words" id="idle-explanation" data-seconds-template={idle.explanation}>
        {phrase(language, idle.explanation, { seconds })}
      </p>
      <div class="kiosk-pair">
        <Button
          type="button"
          icon="hourglass"
          label={ticket.moreTime}
          attributes={{ 'data-more-time': true }}
        />
        <Button kind="outline" href={restHref} icon="check" label={ticket.done} />
      </div>
    </dialog>
  )
}
