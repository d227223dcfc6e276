import type { StandardState } from './service-standard.tsx'

/** A standard of which nothing is under way. */
export const settled: StandardState = {
  version: { version: 1, date: '1 Juli 2025', until: null },
  upcoming: null,
  withdrawn: null,
  draft: null,
  unanswered: 0,
  isPlaced: true,
}

/** One that is in review while another version is to come. */
export const inReview: StandardState = {
  ...settled,
  upcoming: { version: 2, date: '1 Juni 2026' },
  draft: 'review',
  unanswered: 2,
}

/** One that is given up, and one of a service that nobody has written yet. */
export const givenUp: StandardState = { ...settled, withdrawn: { date: '30 April 2026', isOver: false } }
export const unwritten: StandardState = { ...settled, version: null, draft: 'draft', isPlaced: false }

export const bases = [
  { version: 1, date: '1 Juli 2025' },
  { version: 2, date: '1 Juni 2026' },
]
