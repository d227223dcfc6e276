// Wipes the screen when nobody touches it: `data-idle-seconds` later it asks, `data-idle-grace` later it
// leaves. With `data-idle-silent` it never asks; `plain` there means that there is nothing to wipe.
const { idleSeconds, idleGrace, idleSilent } = document.body.dataset
const grace = Number(idleGrace)
const whole = Number(idleSeconds) + grace
const warning = document.querySelector('[data-idle-warning]')

let touchedAt = performance.now()
let hasLeft = false

for (const touch of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll']) {
  addEventListener(touch, () => warning?.open || stay(), { capture: true, passive: true })
}
for (const button of document.querySelectorAll('[data-more-time]')) {
  button.addEventListener('click', (event) => {
    event.preventDefault()
    stay()
  })
}
warning?.addEventListener('close', stay)
addEventListener('afterprint', stay)
setInterval(look, 250)
look()

function stay() {
  touchedAt = performance.now()
  if (warning?.open) warning.close()
  look()
}

function look() {
  if (idleSilent === 'plain' || hasLeft) return
  const left = whole - Math.floor((performance.now() - touchedAt) / 1000)
  if (left <= 0) {
    hasLeft = true
    document.dispatchEvent(new CustomEvent('kiosk:leave'))
  } else if (left <= grace && warning !== null && !warning.open) {
    warning.showModal()
  }
  show(Math.max(0, left))
}

function show(left) {
  for (const words of document.querySelectorAll('[data-seconds-template]')) {
    words.textContent = words.dataset.secondsTemplate.replace('{seconds}', left)
  }
  const ring = document.querySelector('[data-ring]')
  if (ring === null) return
  ring.removeAttribute('hidden')
  ring.querySelector('[data-ring-left]').setAttribute('stroke-dasharray', `${(100 * left) / whole} 100`)
  ring.querySelector('[data-ring-seconds]').textContent = left
}
