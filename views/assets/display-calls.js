// Takes every call once, in order: says it in the log for screen readers and lights it on the board.
// The voice listens to `display:call` and keeps the next call waiting with `event.detail.waitUntil(promise)`.
const live = document.querySelector('[data-live]')
const log = document.querySelector('[data-call-log]')
const spotlight = document.querySelector('[data-spotlight]')

/** Milliseconds a call stays lit: while others wait behind it, and when none does. */
const IN_A_ROW = 3_000
const ALONE = 8_000
/** Nobody is called to a counter so long after the call. */
const TOO_OLD = 90_000
const LINES_OF_LOG = 10
const KEY = `giliran.announced ${location.pathname}`

const waiting = []
let received = Number(sessionStorage.getItem(KEY) ?? seqOnBoard())
let current = null
let officeIsAhead = 0
let newcomer = () => {}

remember(received)

document.addEventListener('pulse', ({ detail }) => {
  const { now, seq } = JSON.parse(detail.data)
  officeIsAhead = now - Date.now()
  if (seq < received) startAnew(seq)
})

document.addEventListener('ticket.called', ({ detail }) => {
  const call = JSON.parse(detail.data)
  if (call.seq <= received) return
  received = call.seq
  waiting.push(call)
  newcomer()
  if (current === null) announceAll()
})

document.addEventListener('htmx:after:swap', light)

async function announceAll() {
  while (waiting.length > 0) {
    const call = waiting.shift()
    remember(call.seq)
    if (Date.now() + officeIsAhead - call.at > TOO_OLD) continue
    current = call
    await announce(call)
  }
  current = null
  light()
}

async function announce(call) {
  const line = document.createElement('p')
  line.textContent = call.says
  line.dataset.said = call.seq
  log.append(line)
  while (log.children.length > LINES_OF_LOG) log.firstElementChild.remove()
  light()
  const work = []
  const detail = { call, isAlone: () => waiting.length === 0, waitUntil: (promise) => work.push(promise) }
  document.dispatchEvent(new CustomEvent('display:call', { detail }))
  await Promise.allSettled([...work, pause(IN_A_ROW)])
  if (waiting.length === 0) await Promise.race([pause(ALONE - IN_A_ROW), someoneNew()])
}

/** The call that is announced stands out where it stands; when the board has it no more, in the spotlight. */
function light() {
  let isHuge = false
  for (const row of live.querySelectorAll('[data-call]')) {
    const isLit = row.dataset.call === String(current?.seq)
    row.toggleAttribute('data-lit', isLit)
    isHuge ||= isLit && row.classList.contains('call')
  }
  const isOnBoard = live.querySelector('[data-call]') !== null
  spotlight.hidden = current === null || isHuge || !isOnBoard
  if (!spotlight.hidden) {
    spotlight.querySelector('[data-spotlight-number]').textContent = current.number
    spotlight.querySelector('[data-spotlight-kind]').textContent = current.kind
    spotlight.querySelector('[data-spotlight-counter]').textContent = current.counter
    spotlight.firstElementChild.toggleAttribute('data-long', current.number.length > 4)
    spotlight.firstElementChild.toggleAttribute('data-wide', current.counter.length > 2)
  }
}

/** The office goes on from an older copy of its data: its numbers begin again from there. */
function startAnew(seq) {
  received = seq
  waiting.length = 0
  remember(received)
}

function someoneNew() {
  return new Promise((resolve) => {
    newcomer = resolve
  })
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function remember(seq) {
  sessionStorage.setItem(KEY, String(seq))
}

function seqOnBoard() {
  return Number(live.querySelector('[data-board]')?.dataset.seq ?? 0)
}
