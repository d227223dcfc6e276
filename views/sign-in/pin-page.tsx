import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { SignInFrame, type SignInFrameProps } from './sign-in-frame.tsx'

export type PinPageProps = Omit<SignInFrameProps, 'title' | 'here' | 'children'> & {
  errors?: readonly FieldError[]
  refusal?: string
  isSaved?: boolean
}

/** Where an officer sets the PIN by which they unlock a counter. */
export function PinPage({ errors = [], refusal, isSaved = false, ...frame }: PinPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).signIn.pin
  const here = paths.pin(office.slug)
  const digits = { autocomplete: 'off', inputmode: 'numeric', maxlength: '8' }
  return (
    <SignInFrame {...frame} title={words.title} here={here}>
      <div class="sign-in__words">
        <h1>{words.title}</h1>
        <p class="sign-in__note">{words.lead}</p>
      </div>
      {isSaved && <Banner tone="serving" icon="circle-check" title={words.saved} />}
      <ErrorSummary language={language} errors={errors} />
      {refusal && <Banner tone="late" icon="alert-triangle" title={refusal} attributes={{ role: 'alert' }} />}
      <form class="sign-in__form" method="post" action={here} novalidate>
        <Field
          {...{ language, id: 'pin', kind: 'password', label: words.new, hint: words.hint }}
          {...errorFor(errors, 'pin')}
          attributes={digits}
        />
        <Field
          {...{ language, id: 'again', kind: 'password', label: words.again }}
          {...errorFor(errors, 'again')}
          attributes={digits}
        />
        <Field
          {...{ language, id: 'password', kind: 'password', label: words.password }}
          {...errorFor(errors, 'password')}
          attributes={{ autocomplete: 'current-password', maxlength: '128' }}
        />
        <Button label={words.submit} wide />
      </form>
      <p class="sign-in__note">
        <a href={paths.console(office.slug)}>{words.back}</a>
      </p>
    </SignInFrame>
  )
}
