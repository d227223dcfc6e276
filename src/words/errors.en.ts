import type { errors as source } from './errors.id.ts'
import type { SameShape } from './message.ts'

export const errors = {
  notFound: {
    title: 'Page not found',
    next: 'Check the address, or start from the first page. In the office, ask at the Information counter.',
  },
  forbidden: {
    title: 'This page is not for your account',
    next: 'Sign in with an account that may see it, or ask your supervisor.',
  },
  notSignedIn: { title: 'Please sign in first', next: 'This page is only for officers who have signed in.' },
  refused: { title: 'This cannot be done yet' },
  failed: {
    title: 'Something went wrong in the system',
    next: 'A number you have already taken is safe. Try again, or tell an officer at the Information counter.',
    reference: 'Give this code to the officer: {id}',
  },
  unavailable: {
    title: 'Storage is not available just now',
    next: 'A number you have already taken is safe. Please try again shortly.',
  },
  home: 'To the first page',
} as const satisfies SameShape<typeof source>
