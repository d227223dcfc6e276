import type { Example } from '../examples.ts'
import { examples as codeField } from './code-field.examples.tsx'
import { examples as codePage } from './code-page.examples.tsx'
import { examples as counterPage } from './counter-page.examples.tsx'
import { examples as enrolmentPage } from './enrolment-page.examples.tsx'
import { examples as pinPage } from './pin-page.examples.tsx'
import { examples as setUpPage } from './set-up-page.examples.tsx'
import { examples as signInFrame } from './sign-in-frame.examples.tsx'
import { examples as signInPage } from './sign-in-page.examples.tsx'
import { examples as unlockForm } from './unlock-form.examples.tsx'

/** Every view of signing in by its file. */
export const signInGallery: Readonly<Record<string, readonly Example[]>> = {
  'sign-in/code-field': codeField,
  'sign-in/code-page': codePage,
  'sign-in/counter-page': counterPage,
  'sign-in/enrolment-page': enrolmentPage,
  'sign-in/pin-page': pinPage,
  'sign-in/set-up-page': setUpPage,
  'sign-in/sign-in-frame': signInFrame,
  'sign-in/sign-in-page': signInPage,
  'sign-in/unlock-form': unlockForm,
}
