import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from './icon.tsx'

export type Assistance = { large?: boolean; contrast?: boolean; listening?: boolean; low?: boolean }

export type AssistBarProps = {
  language: Language
  /** What is on now. Without `listening` the screen cannot be heard, and nothing offers it. */
  on: Assistance
  /** Where the form is posted: `assist` is language, large, contrast, listen or low. */
  action: string
  /** The address to come back to. */
  returnTo: string
}

/** Language, text size, contrast, voice and reach: always there, always in this order. */
export function AssistBar({ language, on, action, returnTo }: AssistBarProps) {
  const { assist } = wordsOf(language).common
  const controls = [
    { value: 'language', icon: 'language', label: assist.language, lang: language === 'id' ? 'en' : 'id' },
    { value: 'large', icon: 'text-size', label: assist.large, pressed: on.large ?? false },
    { value: 'contrast', icon: 'contrast', label: assist.contrast, pressed: on.contrast ?? false },
    ...(on.listening === undefined ? [] : [listenControl(assist.listen, on.listening)]),
    { value: 'low', icon: 'wheelchair', label: assist.low, pressed: on.low ?? false },
  ] as const
  return (
    <form class="assist-bar" method="post" action={action} aria-label={assist.label}>
      <input type="hidden" name="returnTo" value={returnTo} />
      {controls.map((control) => (
        <button
          class="assist-bar__control"
          type="submit"
          name="assist"
          value={control.value}
          data-assist={control.value}
          {...('lang' in control
            ? { lang: control.lang }
            : { 'aria-pressed': control.pressed ? 'true' : 'false' })}
        >
          <Icon name={control.icon} />
          <span>{control.label}</span>
        </button>
      ))}
    </form>
  )
}

function listenControl(label: string, pressed: boolean) {
  return { value: 'listen', icon: 'volume', label, pressed } as const
}
