import type { DeviceRole } from '../../src/people/rules/can.ts'
import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { StateCard } from '../components/state-card.tsx'
import { SignInFrame, type SignInFrameProps } from './sign-in-frame.tsx'

export type EnrolmentPageProps = Omit<SignInFrameProps, 'title' | 'children'> & {
  /** What the link makes of this screen. */
  screen: DeviceRole
}

/** Asks before it makes this screen a device of the office: looking at a link changes nothing. */
export function EnrolmentPage({ screen, ...frame }: EnrolmentPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).signIn.enrolment[screen]
  return (
    <SignInFrame {...frame} title={words.title}>
      <form method="post" action={frame.here}>
        <StateCard
          tone="called"
          icon={icons[screen]}
          title={words.title}
          level={1}
          actions={<Button label={words.submit} />}
        >
          <p>{phrase(language, words.explanation, { office: office.name })}</p>
        </StateCard>
      </form>
    </SignInFrame>
  )
}

const icons = { kiosk: 'ticket', display: 'megaphone', counter: 'door' } as const

export type UsedLinkPageProps = Omit<SignInFrameProps, 'title' | 'children'> & {
  /** What the link made of some screen, perhaps of this one; absent when nobody knows the link. */
  screen?: DeviceRole
}

/** A link works once: what to do when it does not work any more. */
export function UsedLinkPage({ screen, ...frame }: UsedLinkPageProps) {
  const { signIn } = wordsOf(frame.language)
  const { used } = signIn.enrolment
  const { slug } = frame.office
  return (
    <SignInFrame {...frame} title={used.title}>
      <StateCard
        tone="waiting"
        icon="lock"
        title={used.title}
        level={1}
        actions={
          <>
            {screen && <Button href={paths.device[screen](slug)} label={signIn.enrolment[screen].open} />}
            <Button kind="outline" href={paths.office(slug)} label={signIn.toOffice} icon="home" />
          </>
        }
      >
        <p>{screen ? used.nextHere : used.next}</p>
      </StateCard>
    </SignInFrame>
  )
}
