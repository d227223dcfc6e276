// A screen that waits to be enrolled asks by itself whether it has been, and shows a new code in time.
const waiting = document.querySelector('[data-waiting]')

const BETWEEN = 2_000
/** Not yet, and not this one. */
const STILL_WAITING = [401, 403, 404]

if (waiting !== null) {
  const until = Date.now() + Number(waiting.dataset.waiting) * 1000
  setInterval(ask, BETWEEN, until)
}

async function ask(until) {
  try {
    const answer = await fetch(location.href, { cache: 'no-store' })
    if (!STILL_WAITING.includes(answer.status) && answer.status < 500) location.reload()
    else if (Date.now() >= until && answer.status < 500) location.reload()
  } catch {
    // The office does not answer; the code stays, and the next time asks again.
  }
}
