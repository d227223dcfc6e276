import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { announcement, type Speech } from '../../src/hall/announcement.ts'
import { clipNames, type SpokenCall } from '../../src/hall/rules/spoken-call.ts'
import { type Samples, samplesOf } from '../../src/hall/rules/wav.ts'
import { readVoiceBank, type VoiceBank } from '../../src/hall/voice-bank.ts'
import type { Language } from '../../src/words/language.ts'
import { levelOf, recording, tone } from '../support/sounds.ts'
import { record } from '../support/wall.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giliran-voice-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The bank of this folder, and what was told of files that are not used, without the folder. */
function openBank() {
  const unused: string[] = []
  const bank = readVoiceBank(folder, (file, why) =>
    unused.push(`${file.replace(`${folder}/voice/`, '')}: ${why}`),
  )
  return { bank, unused }
}

const call: SpokenCall = { number: 'A023', counter: '12', kind: 'counter', repeat: 0, isLast: false }

function heard(bank: VoiceBank, how: Partial<Speech> = {}): Samples {
  const samples = samplesOf(
    announcement(bank, call, { languages: ['id'], numbers: 'digits', isAgain: false, ...how }),
  )
  if (typeof samples === 'string') throw new Error(samples)
  return samples
}

describe.each<Language>(['id', 'en'])('the voice of the house in %s', (language) => {
  test('has every clip, none as quiet as a breath or as long as a song', () => {
    const { bank, unused } = openBank()
    expect(unused).toEqual([])
    for (const name of clipNames(language)) {
      const { mean, peak, seconds } = levelOf(bank(language, name))
      const isFit = mean > -21 && mean < -14 && peak < -1 && seconds > 0.2 && seconds < 2
      expect([name, mean, peak, seconds, isFit]).toEqual([name, mean, peak, seconds, true])
    }
  })

  test('is as loud from the first word to the last, and never beyond full scale', () => {
    const { mean, peak, seconds } = levelOf(heard(openBank().bank, { languages: [language] }))
    expect(mean).toBeGreaterThan(-20)
    expect(mean).toBeLessThan(-15)
    expect(peak).toBeLessThan(-1)
    expect(seconds).toBeGreaterThan(4)
    expect(seconds).toBeLessThan(9)
  })
})

describe('an announcement', () => {
  test('has its chime once, however many languages follow, and none when it is said again', () => {
    const { bank } = openBank()
    const lasts = (how: Partial<Speech>) => levelOf(heard(bank, how)).seconds
    const chime = levelOf(bank('id', 'chime')).seconds + 0.25
    const pause = 0.7
    expect(lasts({}) - lasts({ isAgain: true })).toBeCloseTo(chime, 2)
    const both = lasts({ languages: ['id', 'en'] })
    expect(both).toBeCloseTo(lasts({}) + pause + lasts({ languages: ['en'], isAgain: true }), 2)
  })

  test('is made in a few milliseconds', () => {
    const { bank } = openBank()
    heard(bank)
    const began = performance.now()
    for (let times = 0; times < 20; times++) heard(bank, { languages: ['id', 'en'] })
    expect((performance.now() - began) / 20).toBeLessThan(50)
  })
})

describe('recordings of the office', () => {
  test('replace the clips of their names, and no others', async () => {
    const { bank: ofHouse } = openBank()
    await record(folder, 'id/loket.wav', recording(70))
    const { bank, unused } = openBank()
    expect(unused).toEqual([])
    expect(bank('id', 'loket')).toEqual(tone(70))
    expect(bank('id', 'ruang')).toEqual(ofHouse('id', 'ruang'))
    expect(bank('en', 'counter')).toEqual(ofHouse('en', 'counter'))
  })

  test('that cannot be used are told, and the clips of the house are spoken', async () => {
    const { bank: ofHouse } = openBank()
    await record(folder, 'id/nol.wav', new TextEncoder().encode('bukan suara'))
    await record(folder, 'id/satu.wav', recording(11_000))
    await record(folder, 'id/dua.wav', recording(0))
    await record(folder, 'id/antrian.wav', recording(50))
    await mkdir(join(folder, 'voice/id/tiga.wav'))
    const { bank, unused } = openBank()
    expect(unused.sort()).toEqual([
      'id/antrian.wav: no clip is called so',
      'id/dua.wav: it is empty',
      'id/nol.wav: it is no WAV file',
      'id/satu.wav: it is longer than 10 seconds',
      'id/tiga.wav: it cannot be read',
    ])
    for (const name of ['nol', 'satu', 'dua', 'tiga']) expect(bank('id', name)).toEqual(ofHouse('id', name))
  })
})
