// Prints a ticket once when it has just been taken (`data-print-now`), and again on request. Nothing
// waits for the printer, and nothing here knows whether paper came out.
const strip = document.querySelector('[data-print-strip]')
const PAUSE = 400

if (strip !== null) {
  document.querySelector('[data-print-again]')?.addEventListener('click', (event) => {
    event.preventDefault()
    print()
  })
  if (document.querySelector('[data-print-now]') !== null) {
    history.replaceState(null, '', location.pathname)
    print()
  }
}

function print() {
  say(strip.dataset.printing)
  setTimeout(() => {
    try {
      window.print()
    } finally {
      say(strip.dataset.printed)
    }
  }, PAUSE)
}

function say(words) {
  strip.querySelector('[data-print-title]').textContent = words
}
