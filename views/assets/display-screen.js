// What a screen does by itself all day: turns the ticker's page, wanders against burn-in, stays awake.
const screen = document.querySelector('[data-screen]')

const PAGE = 8_000
const STEP = 60_000
const STEPS = 8

let page = 0
let step = 0

setInterval(() => {
  const pages = document.querySelectorAll('[data-ticker] > *').length
  page = pages === 0 ? 0 : (page + 1) % Math.min(pages, 4)
  document.body.dataset.page = String(page)
}, PAGE)

setInterval(() => {
  step = (step + 1) % STEPS
  screen.dataset.shift = String(step)
}, STEP)

stayAwake()
document.addEventListener('visibilitychange', stayAwake)

/** Only where the browser offers it: not over plain HTTP. */
async function stayAwake() {
  if (document.hidden || !('wakeLock' in navigator)) return
  try {
    await navigator.wakeLock.request('screen')
  } catch {
    // The machine saves power; its own settings decide then.
  }
}
