// Goes from screen to screen without leaving a trail, never to a server that does not answer, and sends
// a form once. `data-rest` is where a screen goes that nobody should see again, `data-health` what answers.
const { rest, health } = document.body.dataset
const WAIT = 4000
const RETRY = 2000

let busy = false
let isLost = false

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]')
  if (link === null || event.defaultPrevented || link.origin !== location.origin || link.hash !== '') return
  event.preventDefault()
  go(link.href)
})

document.addEventListener('submit', async (event) => {
  const form = event.target
  if (form.dataset.cleared !== undefined) return
  event.preventDefault()
  if (busy) return
  busy = true
  if (await answers()) {
    form.dataset.cleared = ''
    form.requestSubmit(event.submitter)
  } else {
    lost()
  }
})

// The way back leads to the first screen: what was here belongs to somebody who has left.
addEventListener('pageshow', (event) => {
  const [navigation] = performance.getEntriesByType('navigation')
  if (event.persisted || navigation?.type === 'back_forward') location.replace(rest)
})

document.addEventListener('kiosk:leave', () => go(rest, true))
document.addEventListener('htmx:error', () => say(false))
document.addEventListener('htmx:response:error', (event) => {
  if (event.detail.ctx.response.status < 500) go(rest)
  else say(false)
})
document.addEventListener('htmx:after:request', (event) => {
  if (event.detail.ctx.response.status < 400) found()
})

async function go(address, isLeaving = false) {
  if (busy && !isLeaving) return
  busy = true
  if (await answers()) location.replace(address)
  else lost(isLeaving)
}

/** Says so, takes away what is personal when the visitor has left, and comes back by itself. */
async function lost(isLeaving = false) {
  isLost = !isLeaving
  say(false)
  if (isLeaving)
    for (const part of document.querySelectorAll('main > :not([data-unreachable])')) part.remove()
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, RETRY))
  if (isLeaving) location.replace(rest)
  else found()
}

/** The server is there again, whoever noticed it first: touches lead somewhere. */
function found() {
  if (isLost) busy = false
  isLost = false
  say(true)
}

function say(isReached) {
  const banner = document.querySelector('[data-unreachable]')
  if (banner !== null) banner.hidden = isReached
}

async function answers() {
  try {
    await fetch(health, { cache: 'no-store', signal: AbortSignal.timeout(WAIT) })
    return true
  } catch {
    return false
  }
}
