import type { SameShape } from './message.ts'
import type { signIn as source } from './sign-in.id.ts'

export const signIn = {
  title: 'Officers sign in',
  visitors: 'Only officers sign in. Visitors do not need to.',
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  forgotten: 'Forgot your password? Ask the office’s admin for a new one.',
  usernameMissing: 'Enter your user name.',
  passwordMissing: 'Enter your password.',
  toOffice: 'To the office’s page',
  enrolment: {
    kiosk: {
      title: 'Make this screen a kiosk?',
      explanation: 'This screen will become a kiosk of {office}. The link works only once.',
      submit: 'Make it a kiosk',
      open: 'Open the kiosk',
    },
    display: {
      title: 'Make this screen a queue display?',
      explanation: 'This screen will become a queue display of {office}. The link works only once.',
      submit: 'Make it a display',
      open: 'Open the display',
    },
    used: {
      title: 'This link no longer works',
      next: 'A link works only once. Ask the office’s admin for a new one.',
      nextHere:
        'A link works only once. If this is the screen that used it, simply open it. If not, ask the office’s admin for a new link.',
    },
  },
} as const satisfies SameShape<typeof source>
