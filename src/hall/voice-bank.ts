import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM_FOLDER } from '../platform/program-folder.ts'
import { type Language, languages } from '../words/language.ts'
import { clipNames } from './rules/spoken-call.ts'
import { RATE, type Samples, samplesOf } from './rules/wav.ts'

/** The clip of a name in a language; no samples when there is none. */
export type VoiceBank = (language: Language, name: string) => Samples

/** Told of a file that is not used, and why. */
export type TellUnused = (file: string, why: string) => void

/** The clips that come with the house. */
const DEFAULTS = join(PROGRAM_FOLDER, 'voice')

/** No clip is longer, in seconds: a recording that was never cut would keep the hall waiting. */
const LONGEST = 10

/**
 * Reads every clip once: the office's recording in `DATA_DIR/voice/<language>/<clip>.wav` where there is a
 * good one, else that of the house. What is not used is told; a clip that is missing altogether is left out
 * of what is said.
 */
export function readVoiceBank(dataDir: string, tellUnused: TellUnused): VoiceBank {
  const clips = new Map<string, Samples>()
  for (const language of languages) {
    const ofHouse = join(DEFAULTS, language)
    const ofOffice = join(dataDir, 'voice', language)
    const recorded = existsSync(ofOffice) ? readdirSync(ofOffice) : []
    const files = clipNames(language).map((name) => `${name}.wav`)
    for (const file of files) {
      const own = recorded.includes(file) ? readClip(join(ofOffice, file), tellUnused) : null
      const clip = own ?? readClip(join(ofHouse, file), tellUnused)
      if (clip !== null) clips.set(`${language} ${file}`, clip)
    }
    for (const file of recorded.filter((name) => !files.includes(name))) {
      tellUnused(join(ofOffice, file), 'no clip is called so')
    }
  }
  return (language, name) => clips.get(`${language} ${name}.wav`) ?? new Uint8Array()
}

function readClip(file: string, tellUnused: TellUnused): Samples | null {
  const read = readSamples(file)
  const clip =
    typeof read !== 'string' && read.byteLength > 2 * RATE * LONGEST
      ? `it is longer than ${LONGEST} seconds`
      : read
  if (typeof clip !== 'string') return clip
  tellUnused(file, clip)
  return null
}

function readSamples(file: string): Samples | string {
  try {
    return samplesOf(readFileSync(file))
  } catch {
    return 'it cannot be read'
  }
}
