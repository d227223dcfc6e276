import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { EnrolmentCode, type EnrolmentCodeProps } from '../components/enrolment-code.tsx'
import { SignInFrame, type SignInFrameProps } from './sign-in-frame.tsx'

export type CounterPageProps = Omit<SignInFrameProps, 'title' | 'here' | 'children'> & {
  /** The code by which an admin enrols this browser; null when too many were asked for. */
  waiting: Omit<EnrolmentCodeProps, 'language'> | null
}

/** Where the browser of a counter asks to be enrolled, so that officers may unlock it with a PIN. */
export function CounterPage({ waiting, ...frame }: CounterPageProps) {
  const { language, office } = frame
  const { counter } = wordsOf(language).signIn
  return (
    <SignInFrame {...frame} title={counter.title} here={paths.counterBrowser(office.slug)}>
      <div class="sign-in__words">
        <h1>{counter.title}</h1>
        <p class="sign-in__note">{counter.lead}</p>
      </div>
      {waiting && <EnrolmentCode language={language} {...waiting} />}
      <p class="sign-in__note">
        <a href={paths.signIn(office.slug)}>{counter.back}</a>
      </p>
    </SignInFrame>
  )
}
