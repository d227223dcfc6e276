import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { type Qr, QrCode } from '../components/qr-code.tsx'
import { CodeField } from './code-field.tsx'
import { SignInFrame, type SignInFrameProps } from './sign-in-frame.tsx'

export type SetUpPageProps = Omit<SignInFrameProps, 'title' | 'here' | 'children'> & {
  next?: string
  refusal?: string
  qr: Qr
  /** The same as the picture, in base32. */
  secret: string
}

/** Where a second factor is set up, once, at the first sign-in that asks for it. */
export function SetUpPage({ next, refusal, qr, secret, ...frame }: SetUpPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).signIn
  const here = paths.secondFactor(office.slug)
  const { setUp } = words
  return (
    <SignInFrame
      {...frame}
      title={setUp.title}
      here={next ? `${here}?${new URLSearchParams({ next })}` : here}
    >
      <div class="sign-in__words">
        <h1>{setUp.title}</h1>
        <p class="sign-in__note">{setUp.lead}</p>
      </div>
      {refusal && <Banner tone="late" icon="alert-triangle" title={refusal} attributes={{ role: 'alert' }} />}
      <ol class="set-up">
        <li>
          <p>{setUp.scan}</p>
          <div class="set-up__qr">
            <QrCode qr={qr} label={setUp.picture} />
          </div>
          <p>{setUp.type}</p>
          <p class="set-up__secret" data-secret={secret}>
            {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
          </p>
        </li>
        <li>
          <p>{setUp.after}</p>
          <form class="sign-in__form" method="post" action={here} novalidate>
            {next && <input type="hidden" name="next" value={next} />}
            <CodeField language={language} />
            <Button label={words.code.submit} wide />
          </form>
        </li>
      </ol>
      <p class="sign-in__note">{setUp.lost}</p>
    </SignInFrame>
  )
}
