/**
 * Client scripts by name: `./` is a behaviour of ours beside this file, anything else a file of a package.
 * `htmx-live` is one file, because htmx starts without an extension that arrives a moment after it.
 */
export const scripts = {
  htmx: 'htmx.org/dist/htmx.esm.min.js',
  'htmx-live': ['htmx.org/dist/htmx.esm.min.js', 'htmx.org/dist/ext/hx-sse.min.js'],
  'kiosk-go': './kiosk-go.js',
  'kiosk-idle': './kiosk-idle.js',
  'kiosk-print': './kiosk-print.js',
  ticket: './ticket.js',
  portal: './portal.js',
  'enrolment-code': './enrolment-code.js',
  display: './display.js',
  'display-calls': './display-calls.js',
  'display-voice': './display-voice.js',
  'display-screen': './display-screen.js',
  console: './console.js',
  'console-clock': './console-clock.js',
  'console-print': './console-print.js',
  'console-connection': './console-connection.js',
} as const
