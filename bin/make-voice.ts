// Makes the clips of voice/ anew with espeak-ng: `node --import tsx bin/make-voice.ts`. For maintainers;
// the clips are committed, and offices need neither this nor espeak-ng.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CHIME, clipNames } from '../src/hall/rules/spoken-call.ts'
import { joinWav, RATE, type Samples, samplesOf } from '../src/hall/rules/wav.ts'
import { type Language, languages } from '../src/words/language.ts'

const FOLDER = fileURLToPath(new URL('../voice/', import.meta.url))
const VOICES = { id: 'id', en: 'en-gb' } as const
const WORDS_A_MINUTE = 140

/** So loud is what sounds in a clip on the average, and nothing louder than the ceiling; in dB of full scale. */
const LOUDNESS = -17
const CEILING = -1.5
/** What is quieter at the ends of a clip is cut off, but for a breath; in dB and seconds. */
const SILENT = -46
const BREATH = 0.012
const FADE = 0.005
/** A bell is not stopped but let go. */
const FADE_OF_CHIME = 0.3

/** How Indonesians name the letters. English knows its own. */
const letterNames: Readonly<Record<string, string>> = {
  ...{ a: 'a', b: 'be', c: 'ce', d: 'de', e: 'e', f: 'ef', g: 'ge', h: 'ha', i: 'i', j: 'je', k: 'ka' },
  ...{ l: 'el', m: 'em', n: 'en', o: 'o', p: 'pe', q: 'ki', r: 'er', s: 'es', t: 'te', u: 'u', v: 've' },
  ...{ w: 'we', x: 'eks', y: 'ye', z: 'zet' },
}

let total = 0
for (const language of languages) {
  rmSync(`${FOLDER}${language}`, { recursive: true, force: true })
  mkdirSync(`${FOLDER}${language}`, { recursive: true })
  for (const name of clipNames(language)) {
    const sound = name === CHIME ? chime() : level(trimmed(spoken(textOf(name, language), language)))
    const wav = joinWav([bytesOf(faded(sound, name === CHIME ? FADE_OF_CHIME : FADE))])
    writeFileSync(`${FOLDER}${language}/${name}.wav`, wav)
    total += wav.byteLength
  }
}
process.stdout.write(`${Math.round(total / 1024)} KB in ${FOLDER}\n`)

function textOf(name: string, language: Language): string {
  const letter = /^(?:huruf|letter)-(.)$/.exec(name)?.[1]
  if (letter === undefined) return name.replaceAll('-', ' ')
  return language === 'id' ? (letterNames[letter] ?? letter) : letter.toUpperCase()
}

function spoken(text: string, language: Language): number[] {
  const asked = ['-v', VOICES[language], '-s', String(WORDS_A_MINUTE), '--stdout', text]
  const samples = samplesOf(execFileSync('espeak-ng', asked, { maxBuffer: 1e8 }))
  if (typeof samples === 'string') throw new Error(`espeak-ng, ${text}: ${samples}`)
  const view = new DataView(samples.buffer)
  return Array.from({ length: samples.byteLength / 2 }, (_, place) => view.getInt16(2 * place, true) / 32768)
}

function trimmed(sound: readonly number[]): number[] {
  const isHeard = (sample: number) => Math.abs(sample) > amplitude(SILENT)
  const breath = Math.round(BREATH * RATE)
  const first = Math.max(0, sound.findIndex(isHeard) - breath)
  return sound.slice(first, sound.findLastIndex(isHeard) + breath)
}

/** Brings a clip to the loudness; peaks bend softly below the ceiling instead of being cut. */
function level(sound: readonly number[]): number[] {
  const heard = sound.filter((sample) => Math.abs(sample) > amplitude(SILENT))
  const mean = Math.sqrt(heard.reduce((sum, sample) => sum + sample * sample, 0) / heard.length)
  const ceiling = amplitude(CEILING)
  return sound.map((sample) => ceiling * Math.tanh((sample * amplitude(LOUDNESS)) / mean / ceiling))
}

/** Begins softly, and ends in so many seconds. */
function faded(sound: readonly number[], seconds: number): number[] {
  return sound.map((sample, place) => {
    const rises = (place + 1) / (FADE * RATE)
    const falls = (sound.length - place) / (seconds * RATE)
    return sample * Math.min(1, rises, falls)
  })
}

/** Two bells, the second lower and longer. */
function chime(): number[] {
  const bells = [
    { at: 0, hertz: 659.26 },
    { at: 0.36, hertz: 523.25 },
  ]
  return Array.from({ length: Math.round(1.2 * RATE) }, (_, place) => {
    const time = place / RATE
    return bells.reduce((sum, { at, hertz }) => sum + (time < at ? 0 : bell(time - at, hertz)), 0)
  })
}

/** A tone with two overtones that fade sooner than it does. */
function bell(time: number, hertz: number): number {
  const overtones = [
    [1, 0.34, 3.2],
    [2, 0.12, 5],
    [3.01, 0.05, 8],
  ] as const
  const rise = Math.min(1, time / 0.006)
  return overtones.reduce(
    (sum, [times, loud, fades]) =>
      sum + rise * loud * Math.exp(-fades * time) * Math.sin(2 * Math.PI * hertz * times * time),
    0,
  )
}

function amplitude(decibels: number): number {
  return 10 ** (decibels / 20)
}

function bytesOf(sound: readonly number[]): Samples {
  const bytes = new Uint8Array(2 * sound.length)
  const view = new DataView(bytes.buffer)
  for (const [place, sample] of sound.entries()) view.setInt16(2 * place, Math.round(sample * 32767), true)
  return bytes
}
