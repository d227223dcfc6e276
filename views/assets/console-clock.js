// Keeps the times on the desk running between two visits to the server, on the office's clock.

let ahead = 0

function setClock() {
  const now = document.querySelector('#desk')?.dataset.now
  if (now !== undefined) ahead = Number(now) - Date.now()
}

function tick() {
  const now = Date.now() + ahead
  for (const timer of document.querySelectorAll('[data-timer]')) showTimer(timer, now)
  for (const run of document.querySelectorAll('[data-run-since]')) {
    const { runSince, runSeconds } = run.dataset
    const share = Math.min(1, Math.max(0, (now - Number(runSince)) / 1000 / Number(runSeconds)))
    run.setAttribute('width', `${Math.round(share * 1000) / 10}%`)
  }
  const waits = [...document.querySelectorAll('[data-until]')]
  for (const wait of waits) showWait(wait, now)
  // What had to wait may be done now: the server says so.
  if (waits.some((wait) => Number(wait.dataset.until) <= now)) document.body.dispatchEvent(new Event('heal'))
}

function showTimer(timer, now) {
  const seconds = Math.max(0, Math.floor((now - Number(timer.dataset.timer)) / 1000))
  timer.querySelector('[data-timer-now]').textContent = minutesAndSeconds(seconds)
  if (timer.dataset.limit === undefined) return
  const left = Number(timer.dataset.limit) - seconds
  if (left < 0) timer.dataset.tone = 'late'
  const words = left < 0 ? timer.dataset.over : timer.dataset.left
  timer.querySelector('[data-timer-words]').textContent = words.replace(
    '{time}',
    minutesAndSeconds(Math.abs(left)),
  )
}

function showWait(wait, now) {
  const seconds = Math.ceil((Number(wait.dataset.until) - now) / 1000)
  const words = wait.querySelector('.button__note') ?? wait
  if (seconds > 0) words.textContent = wait.dataset.template.replace('{time}', minutesAndSeconds(seconds))
}

/** "6:12", or "1:06:12" past the hour. */
function minutesAndSeconds(seconds) {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(rest).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${tail}` : tail
}

setClock()
tick()
setInterval(tick, 1000)
document.addEventListener('htmx:after:swap', () => {
  setClock()
  tick()
})
