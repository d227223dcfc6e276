const shared = [
  'tokens',
  'colours',
  'fonts',
  'base',
  'layout',
  'frames',
  'icon',
  'brand',
  'office-head',
  'letter-tile',
  'fact',
  'gratis-badge',
  'status-chip',
  'key-cap',
  'button',
  'turn-line',
  'wait-band',
  'state-card',
  'banner',
  'error-summary',
  'field',
  'assist-bar',
  'enrolment-code',
  'qr-code',
] as const

const desk = [
  'console',
  'console-acts',
  'console-dialog',
  'console-visitor',
  'console-visit',
  'console-line',
  'console-choose',
  'console-places',
  'console-make',
  'console-hall',
  'console-hall-lines',
  'console-supposed',
  'console-tablet',
] as const

const portal = [
  'portal',
  'portal-line',
  'portal-found',
  'portal-screens',
  'portal-sheet',
  'portal-steps',
  'portal-counter',
  'portal-standard',
  'portal-pages',
  'sheet-difference',
  'portal-data',
  'bar-chart',
  'portal-accuracy',
] as const

const admin = [
  'week-fields',
  'ticks',
  'sheet-difference',
  'admin',
  'admin-list',
  'admin-form',
  'admin-draft',
  'admin-figures',
  'admin-replay',
] as const

/** The files of a stylesheet, joined in this order. Layers decide what wins, so a door's own file comes last. */
export const stylesheets = {
  shared,
  'sign-in': [...shared, 'sign-in'],
  ticket: [...shared, 'ticket'],
  admin: [...shared, ...admin],
  portal: [...shared, ...portal],
  /** What citizens read, shown to those who write it. */
  preview: [...shared, ...portal, ...admin],
  display: [
    ...shared,
    'display',
    'display-side',
    'display-calls',
    'display-states',
    'display-few',
    'display-sound',
  ],
  gallery: [
    ...shared,
    'display',
    'display-side',
    'display-calls',
    'display-states',
    'display-few',
    'display-sound',
    'sign-in',
    'ticket',
    ...portal,
    ...desk,
    ...admin,
    'kiosk-paper',
  ],
  kiosk: [
    ...shared,
    'kiosk',
    'kiosk-home',
    'kiosk-lists',
    'kiosk-service',
    'kiosk-needs',
    'kiosk-ticket',
    'kiosk-ticket-foot',
    'kiosk-paper',
    'kiosk-states',
  ],
  console: [...shared, ...desk],
  /** With the paper of a ticket, and the roll that it is printed on. */
  'console-slip': [...shared, ...desk, 'kiosk-paper'],
} as const

/** Fonts by the name the stylesheet uses, and where the package keeps them. */
export const fonts = {
  'plus-jakarta-sans-latin.woff2':
    '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  'plus-jakarta-sans-latin-ext.woff2':
    '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-wght-normal.woff2',
} as const
