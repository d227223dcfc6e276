// Follows one ticket: at once when the office says something about its number, else within ten seconds.
// After sleep or a lost connection the page asks for the truth.

const { follow, number } = document.body.dataset
const SOON = 10_000
const names = [
  'ticket.issued',
  'ticket.called',
  'ticket.served',
  'ticket.finished',
  'ticket.absent',
  'ticket.returned',
  'ticket.cancelled',
  'ticket.prioritised',
  'ticket.transferred',
  'ticket.parked',
  'ticket.undone',
  'counter.opened',
  'counter.changed',
  'counter.paused',
  'counter.closed',
  'line.estimated',
  'policy.set',
]
let later = null

function refresh() {
  clearTimeout(later)
  later = null
  document.getElementById('ticket-now')?.dispatchEvent(new CustomEvent('refresh'))
}

function hear(message) {
  const isMine = JSON.parse(message.data).number === number
  if (isMine) refresh()
  else later ??= setTimeout(refresh, Math.random() * SOON)
}

if (follow) {
  const stream = new EventSource(follow)
  for (const name of names) stream.addEventListener(name, hear)
  stream.addEventListener('snapshot', refresh)
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) refresh()
  })
  addEventListener('pageshow', refresh)
}
