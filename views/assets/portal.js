// Keeps a public page true: asks for what it shows of now every 15 seconds while somebody looks at it, and
// at once after sleep or a lost connection.

const EVERY = 15_000

function refresh() {
  if (!document.hidden) document.getElementById('portal-now')?.dispatchEvent(new CustomEvent('refresh'))
}

setInterval(refresh, EVERY)
document.addEventListener('visibilitychange', refresh)
addEventListener('online', refresh)
addEventListener('pageshow', (event) => {
  if (event.persisted) refresh()
})
