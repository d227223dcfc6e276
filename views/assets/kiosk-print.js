// Prints a ticket once when it has just been taken (`data-print-now`), and again on request. Nothing
// waits for the printer, and nothing here knows whether paper came out.
const strip = document.querySelector('[data-print-strip]')
const title = strip?.querySelector('[data-print-title]')
const safe = title?.textContent
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
      say(strip.dataset.printed)
    } catch {
      // A printer that fails changes nothing: the number counts, and the note says what to do without paper.
      say(safe)
    }
  }, PAUSE)
}

function say(words) {
  title.textContent = words
}
