// Speaks every call that `display-calls` announces: a chime and the sentence, from the office's own server.
// The next call waits until the sound has ended, and no fault of a sound keeps it waiting for long.
const voice = document.querySelector('[data-voice]')
const toggle = document.querySelector('[data-sound-toggle]')
const notice = document.querySelector('[data-sound-notice]')

/** Milliseconds before a call is said once more, when none waits behind it. */
const BEFORE_AGAIN = 1_500
/** So long a sound may take to begin, and so much longer than itself to end. */
const PATIENCE = 4_000
const KEY = `giliran.muted ${location.pathname}`

/** `on`, or why nothing is heard: `muted` by hand, `blocked` by the browser, `failing`. */
let state = 'on'
let lastSound = Promise.resolve()

if (voice !== null) {
  document.addEventListener('display:call', ({ detail }) => detail.waitUntil(speak(detail)))
  document.addEventListener('click', unblock)
  document.addEventListener('keydown', unblock)
  toggle.addEventListener('click', () => {
    if (state !== 'blocked') setMuted(state !== 'muted')
  })
  toggle.hidden = false
  if (localStorage.getItem(KEY) === null) inTurn(voice.dataset.chime, 0)
  else show('muted')
}

async function speak({ call, isAlone }) {
  const { calls, query, times } = voice.dataset
  const address = `${calls}/${call.seq}.wav?${query}`
  const wasHeard = await inTurn(address)
  if (!wasHeard || times === '1' || !isAlone()) return
  await pause(BEFORE_AGAIN)
  if (isAlone()) await inTurn(`${address}&again`)
}

/** Browsers are silent until somebody touches the page; the chime then shows that it can be heard. */
function unblock() {
  if (state === 'blocked') inTurn(voice.dataset.chime)
}

function setMuted(isMuted) {
  if (isMuted) {
    localStorage.setItem(KEY, '')
    show('muted')
    voice.pause()
  } else {
    localStorage.removeItem(KEY)
    show('on')
    inTurn(voice.dataset.chime)
  }
}

/** Two sounds are never heard at once. Resolves when this one has ended, with whether it was heard. */
function inTurn(address, volume = 1) {
  lastSound = lastSound.then(() => state !== 'muted' && play(address, volume))
  return lastSound
}

/** At no volume it only shows whether the browser would let it be heard. */
async function play(address, volume) {
  const over = end()
  voice.volume = volume
  voice.src = address
  try {
    await within(PATIENCE, voice.play())
    if (volume === 0) voice.pause()
    await within(voice.duration * 1000 + PATIENCE, over)
    if (state !== 'muted') show('on')
    return true
  } catch (error) {
    voice.pause()
    const now = await stateAfter(error, address)
    if (state !== 'muted') show(now)
    return false
  }
}

/** When the sound has ended, or was stopped before: at its end it pauses too, a moment earlier. */
function end() {
  return new Promise((resolve) => {
    voice.onended = resolve
    voice.onpause = () => {
      if (!voice.ended) resolve()
    }
  })
}

/** A call that was taken back meanwhile has no sound any more, and nothing is wrong. */
async function stateAfter({ name }, address) {
  if (name === 'NotAllowedError') return 'blocked'
  try {
    return (await fetch(address)).status === 404 ? 'on' : 'failing'
  } catch {
    return 'failing'
  }
}

function show(now) {
  state = now
  toggle.setAttribute('aria-pressed', String(now !== 'muted'))
  const why = notice.dataset[now]
  notice.hidden = why === undefined
  notice.querySelector('[data-sound-says]').textContent = why ?? ''
}

function within(milliseconds, promise) {
  const late = pause(milliseconds).then(() => {
    throw new Error('a sound takes too long')
  })
  return Promise.race([promise, late])
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
