// Says whether the desk hears the office, and when an action did not arrive.

function say(state) {
  const sign = document.querySelector('[data-connection]')
  if (sign !== null && sign.dataset.connection !== state) sign.dataset.connection = state
}

function showUnsent(isShown) {
  const sign = document.querySelector('[data-unsent]')
  if (sign !== null) sign.hidden = !isShown
}

const isPost = (detail) => detail.ctx?.request.method === 'POST'

const SIGNED_OUT = 401

/** The session has ended: the desk asks for itself, and the answer leads to the lock. */
function lock() {
  document.body.dispatchEvent(new Event('heal'))
}

say('connecting')
document.addEventListener('htmx:sse:after:connection', ({ detail }) => {
  if (detail.connection.status === SIGNED_OUT) lock()
  else say('connected')
})
document.addEventListener('htmx:sse:error', ({ detail }) => {
  say('disconnected')
  if (detail.status === SIGNED_OUT) lock()
})
document.addEventListener('htmx:error', ({ detail }) => {
  say('disconnected')
  if (isPost(detail)) showUnsent(true)
})
document.addEventListener('htmx:after:request', ({ detail }) => {
  const isAnswered = detail.ctx.response.status < 500
  if (isAnswered) say('connected')
  if (isPost(detail) || isAnswered) showUnsent(!isAnswered)
})
