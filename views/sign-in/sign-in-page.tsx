import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { SignInFrame, type SignInFrameProps } from './sign-in-frame.tsx'

export type SignInPageProps = Omit<SignInFrameProps, 'title' | 'here' | 'children'> & {
  username?: string
  /** Where to go after signing in. */
  next?: string
  /** What was left empty. */
  errors?: readonly FieldError[]
  /** Why the last try was refused, in one sentence. */
  refusal?: string
  /** True when a session ended here and waits to go on. */
  isLocked?: boolean
  /** The way in by PIN, in the browser of a counter. */
  unlock?: Child
}

export function SignInPage({
  username = '',
  next,
  errors = [],
  refusal,
  isLocked = false,
  unlock,
  ...frame
}: SignInPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).signIn
  const here = paths.signIn(office.slug)
  return (
    <SignInFrame
      {...frame}
      title={isLocked ? words.locked : words.title}
      here={next ? `${here}?${new URLSearchParams({ next })}` : here}
    >
      <div class="sign-in__words">
        <h1>{isLocked ? words.locked : words.title}</h1>
        <p class="sign-in__note">{words.visitors}</p>
      </div>
      {unlock}
      {unlock && <h2 class="sign-in__otherwise">{words.unlock.otherwise}</h2>}
      <ErrorSummary language={language} errors={errors} />
      {refusal && <Banner tone="late" icon="alert-triangle" title={refusal} attributes={{ role: 'alert' }} />}
      <form class="sign-in__form" method="post" action={here} novalidate>
        {next && <input type="hidden" name="next" value={next} />}
        <Field
          language={language}
          id="username"
          label={words.username}
          value={username}
          {...errorFor(errors, 'username')}
          attributes={{
            autocomplete: 'username',
            autocapitalize: 'none',
            spellcheck: 'false',
            maxlength: '30',
          }}
        />
        <Field
          language={language}
          id="password"
          kind="password"
          label={words.password}
          {...errorFor(errors, 'password')}
          attributes={{ autocomplete: 'current-password', maxlength: '128' }}
        />
        <Button label={words.submit} wide />
      </form>
      <p class="sign-in__note">{words.forgotten}</p>
      {!unlock && (
        <p class="sign-in__note">
          <a href={paths.counterBrowser(office.slug)}>{words.counter.link}</a>
        </p>
      )}
    </SignInFrame>
  )
}
