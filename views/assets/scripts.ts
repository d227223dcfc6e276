/** Client scripts by name: `./` is a behaviour of ours beside this file, anything else a file of a package. */
export const scripts = {
  htmx: 'htmx.org/dist/htmx.esm.min.js',
  'hx-sse': 'htmx.org/dist/ext/hx-sse.min.js',
  kiosk: './kiosk.js',
  ticket: './ticket.js',
} as const
