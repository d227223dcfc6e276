import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'

/** How a screen speaks: `query` asks for its sounds, `times` is how often a call is said that none waits behind. */
export type Speech = { query: string; times: number }

/** Why calls are not heard, though nobody has turned them off. */
export type Unheard = 'blocked' | 'failing'

/** The voice itself, without a face. A behaviour plays on it, one sound after another. */
export function Voice({ office, speech }: { office: string; speech: Speech }) {
  const { query, times } = speech
  return (
    // biome-ignore lint/a11y/useMediaCaption: the board and the log show what is spoken
    <audio
      data-voice
      data-calls={paths.displayCalls(office)}
      data-chime={`${paths.displayChime(office)}?${query}`}
      data-query={query}
      data-times={String(times)}
      preload="none"
    />
  )
}

/** Turns the voice off and on; without scripts there is no voice, and nothing to turn. */
export function SoundToggle({ language, isOn = null }: { language: Language; isOn?: boolean | null }) {
  const { toggle, muted } = wordsOf(language).display.sound
  return (
    <button
      type="button"
      class="sound-toggle"
      data-sound-toggle
      aria-pressed={String(isOn ?? true)}
      {...(isOn === null && { hidden: true })}
    >
      <span class="only-heard">{toggle}</span>
      <span class="sound-toggle__on">
        <Icon name="volume" />
      </span>
      <span class="sound-toggle__off">
        <Icon name="volume-off" />
        <span>{muted}</span>
      </span>
    </button>
  )
}

/** On a screen that is silent because its address says so. */
export function Silent({ language }: { language: Language }) {
  return (
    <span class="sound-silent">
      <Icon name="volume-off" />
      <span class="only-heard">{wordsOf(language).display.sound.silent}</span>
    </span>
  )
}

/** Says why no call is heard, and what to do. Rendered hidden; a behaviour shows the sentence of the state. */
export function SoundNotice({ language, unheard = null }: { language: Language; unheard?: Unheard | null }) {
  const { blocked, failing } = wordsOf(language).display.sound
  const sentences = { blocked, failing }
  return (
    <p
      class="sound-notice"
      role="status"
      data-sound-notice
      data-blocked={blocked}
      data-failing={failing}
      {...(unheard === null && { hidden: true })}
    >
      <Icon name="volume-off" />
      <span data-sound-says>{unheard === null ? '' : sentences[unheard]}</span>
    </p>
  )
}
