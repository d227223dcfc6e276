// Keeps a display true: the office's clock, the banner when the office is not heard from, and healing.
const live = document.querySelector('[data-live]')
const banner = document.querySelector('[data-stale]')

/** Milliseconds without a word from the office after which the display says so and heals itself. */
const LONG_SILENCE = 10_000
const BETWEEN_HEALINGS = 4_000
/** A device that was revoked, or is of another office, is told so by the page itself. */
const TURNED_AWAY = [401, 403, 404]

let connection = null
let heardAt = Date.now()
let healedAt = 0
let behind = 0
let last = { time: board()?.dataset.time, zone: board()?.dataset.zone }

document.addEventListener('pulse', ({ detail }) => {
  const pulse = JSON.parse(detail.data)
  if (pulse.version !== live.dataset.version) location.reload()
  hear(pulse)
  live.dataset.heard = String(pulse.seq)
  behind = seqIn(board()) < pulse.seq ? behind + 1 : 0
  if (behind > 1) heal()
})

document.addEventListener('htmx:after:swap', () => hear(board()?.dataset ?? {}))

document.addEventListener('htmx:before:swap', (event) => {
  if (!event.detail.ctx.text.includes('data-board')) event.preventDefault()
})

document.addEventListener('htmx:sse:after:connection', ({ detail }) => {
  connection = detail.connection
  if (TURNED_AWAY.includes(connection.status)) location.reload()
})

document.addEventListener('htmx:sse:error', ({ detail }) => {
  if (TURNED_AWAY.includes(detail.status)) location.reload()
})

document.addEventListener('htmx:sse:close', () => {
  connection = null
})

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) heal()
})
window.addEventListener('online', heal)
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) heal()
})

setInterval(() => {
  const silence = Date.now() - heardAt
  if (silence >= LONG_SILENCE) {
    showStale(true)
    if (Date.now() - healedAt >= BETWEEN_HEALINGS) heal()
  }
}, 1000)

function hear({ time, zone, date }) {
  heardAt = Date.now()
  last = { time, zone }
  say('[data-clock-time]', time)
  say('[data-clock-zone]', zone)
  say('[data-clock-date]', date)
  showStale(false)
}

/** Comes again at once, and meanwhile asks for the board by itself. */
async function heal() {
  healedAt = Date.now()
  if (connection === null) window.htmx.trigger(live, 'display:connect')
  else connection.reader?.cancel()
  try {
    const answer = await fetch(location.pathname, { headers: { 'HX-Request': 'true' }, cache: 'no-store' })
    if (TURNED_AWAY.includes(answer.status)) location.reload()
    const text = await answer.text()
    if (answer.ok && !isOlder(text)) {
      await window.htmx.swap({ sourceElement: live, target: live, swap: 'innerMorph', text })
    }
  } catch {
    // The office does not answer; the banner says so, and the next healing asks again.
  }
}

function isOlder(text) {
  const seq = /data-seq="(\d+)"/.exec(text)?.[1]
  return seq === undefined || Number(seq) < seqIn(board())
}

function showStale(isStale) {
  if (isStale === document.body.hasAttribute('data-is-stale') && isStale !== banner.hidden) return
  const title = banner.querySelector('[data-stale-title]')
  title.textContent = title.dataset.template.replace('{time}', last.time).replace('{zone}', last.zone)
  banner.hidden = !isStale
  document.body.toggleAttribute('data-is-stale', isStale)
}

function board() {
  return live.querySelector('[data-board]')
}

function seqIn(element) {
  return Number(element?.dataset.seq ?? 0)
}

function say(selector, text) {
  const element = document.querySelector(selector)
  if (element !== null && text !== undefined && element.textContent !== text) element.textContent = text
}
