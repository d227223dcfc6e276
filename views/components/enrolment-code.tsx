import type { DeviceRole } from '../../src/people/rules/can.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

export type EnrolmentCodeProps = {
  language: Language
  /** What the screen will be. */
  role: DeviceRole
  /** `ABCD-2345` */
  code: string
  /** Seconds for which the code is still good. */
  renewIn: number
}

/** The code of a screen that waits to be enrolled, and what an admin does with it. The screen goes on by itself. */
export function EnrolmentCode({ language, role, code, renewIn }: EnrolmentCodeProps) {
  const words = wordsOf(language).signIn.waiting
  return (
    <div class="enrolment-code" data-waiting={String(renewIn)}>
      <p class="enrolment-code__label">{words.label}</p>
      <p class="enrolment-code__code">{code}</p>
      <ol class="enrolment-code__steps">
        <li>{words.open}</li>
        <li>{words.type}</li>
        <li>{words.wait[role]}</li>
      </ol>
      <p class="enrolment-code__note">
        {phrase(language, words.minutes, { minutes: Math.ceil(renewIn / 60) })}
      </p>
    </div>
  )
}

/** For the head of its page: without scripts the screen asks again by itself. */
export function AskAgain() {
  return (
    <noscript>
      <meta http-equiv="refresh" content="5" />
    </noscript>
  )
}
