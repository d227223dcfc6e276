// The keyboard of the officer, and one action at a time. Everything else the forms do by themselves.

/** After the desk has changed, a second press of the same hand is still the first one: milliseconds. */
const SETTLE = 400
/** While a request runs for longer than this, the officer may try again: milliseconds. */
const PATIENCE = 10_000

let sentAt = null
let settledAt = -Infinity

const isBusy = (now) => (sentAt !== null && now - sentAt < PATIENCE) || now - settledAt < SETTLE

// A double click, a double key: the second one is dropped before htmx hears of it.
document.addEventListener(
  'submit',
  (event) => {
    if (!event.target.matches('#desk form[hx-post]')) return
    if (isBusy(event.timeStamp)) {
      event.preventDefault()
      event.stopImmediatePropagation()
    } else {
      sentAt = event.timeStamp
      document.body.dataset.desk = 'busy'
    }
  },
  true,
)

// What came of an answer stands on the desk: the question that led to it is over.
document.addEventListener('htmx:after:swap', ({ detail }) => {
  if (detail.ctx?.request.method === 'POST')
    document.querySelector('#desk [popover]:popover-open')?.hidePopover()
})

document.addEventListener('htmx:finally:request', ({ detail }) => {
  if (detail.ctx.request.method !== 'POST') return
  sentAt = null
  settledAt = performance.now()
  setTimeout(() => {
    if (sentAt === null) delete document.body.dataset.desk
  }, SETTLE)
})

const TYPED =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=submit], [type=button])'
const PRESSED_BY_SPACE = 'a[href], button, summary, input'

document.addEventListener('keydown', (event) => {
  const { target, repeat } = event
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || target.closest(TYPED)) return
  if (repeat && event.key === 'Enter' && target.closest('#desk button')) event.preventDefault()
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key
  const isOwnPress = key === 'Space' && target.closest(PRESSED_BY_SPACE) && !target.closest('[data-primary]')
  const button = isOwnPress ? undefined : buttonOf(key)
  if (button === undefined) return
  event.preventDefault()
  if (!repeat && !button.disabled && !isBusy(event.timeStamp)) button.click()
})

// Some browsers press a focused button only when the space bar comes up again.
document.addEventListener('keyup', (event) => {
  if (event.key === ' ' && event.target.closest('[data-primary]')) event.preventDefault()
})

/** The button a key presses now: one of the question that is open, else one of the desk. */
function buttonOf(key) {
  const question = document.querySelector('#desk [popover]:popover-open')
  const buttons = [...document.querySelectorAll('#desk [data-key]')]
  return buttons.find(
    (button) => button.closest('[popover]') === question && button.dataset.key.split(' ').includes(key),
  )
}

// Whoever works with the mouse keeps the space bar for the one usual thing.
document.addEventListener('click', (event) => {
  if (event.detail > 0) event.target.closest('#desk button')?.blur()
})

// A question that opens is where the keyboard is.
document.addEventListener(
  'toggle',
  (event) => {
    if (event.newState !== 'open') return
    event.target.querySelector('select, textarea, input:not([type=hidden]), button')?.focus()
  },
  true,
)
