import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { CodeField } from './code-field.tsx'
import { SignInFrame, type SignInFrameProps } from './sign-in-frame.tsx'

export type CodePageProps = Omit<SignInFrameProps, 'title' | 'here' | 'children'> & {
  next?: string
  /** Why the last code was refused, in one sentence. */
  refusal?: string
}

/** The second step of signing in, for whoever has a second factor. */
export function CodePage({ next, refusal, ...frame }: CodePageProps) {
  const { language, office } = frame
  const words = wordsOf(language).signIn.code
  const here = paths.code(office.slug)
  return (
    <SignInFrame
      {...frame}
      title={words.title}
      here={next ? `${here}?${new URLSearchParams({ next })}` : here}
    >
      <div class="sign-in__words">
        <h1>{words.title}</h1>
        <p class="sign-in__note">{words.lead}</p>
      </div>
      {refusal && <Banner tone="late" icon="alert-triangle" title={refusal} attributes={{ role: 'alert' }} />}
      <form class="sign-in__form" method="post" action={here} novalidate>
        {next && <input type="hidden" name="next" value={next} />}
        <CodeField language={language} isFirst />
        <Button label={words.submit} wide />
      </form>
      <p class="sign-in__note">
        {words.lost} <a href={paths.signIn(office.slug)}>{words.restart}</a>
      </p>
    </SignInFrame>
  )
}
