import { describe, expect, test } from 'vitest'
import { joinWav, RATE, samplesOf } from '../../src/hall/rules/wav.ts'
import { tone } from '../support/sounds.ts'

/** A chunk of a RIFF file: its name, its length, its bytes, and a byte to make them even. */
function chunk(name: string, bytes: Uint8Array): number[] {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, bytes.length, true)
  return [...new TextEncoder().encode(name), ...length, ...bytes, ...(bytes.length % 2 ? [0] : [])]
}

function riff(...chunks: number[][]): Uint8Array {
  return new Uint8Array(
    chunk('RIFF', new Uint8Array([...new TextEncoder().encode('WAVE'), ...chunks.flat()])),
  )
}

function format({ coding = 1, channels = 1, rate = RATE, bits = 16, more = [0] } = {}): number[] {
  const bytes = new Uint8Array(16 + (more.length > 1 ? more.length : 0))
  const view = new DataView(bytes.buffer)
  view.setUint16(0, coding, true)
  view.setUint16(2, channels, true)
  view.setUint32(4, rate, true)
  view.setUint16(14, bits, true)
  if (more.length > 1) bytes.set(more, 16)
  return chunk('fmt ', bytes)
}

const data = chunk('data', tone(10))
const named = chunk('LIST', new TextEncoder().encode('odd'))

describe('a clip', () => {
  test('is read from what it was written as', () => {
    expect(samplesOf(joinWav([tone(50)]))).toEqual(tone(50))
  })

  test('is read from among chunks of other programs, and to the end of a file that was cut', () => {
    expect(samplesOf(riff(named, format(), named, data, named))).toEqual(tone(10))
    const cut = joinWav([tone(10)]).slice(0, -100)
    expect(samplesOf(cut)).toEqual(tone(10).slice(0, -100))
  })

  test('is read where it stands in the middle of other bytes', () => {
    const file = joinWav([tone(10)])
    const roomy = new Uint8Array(file.length + 7)
    roomy.set(file, 7)
    expect(samplesOf(roomy.subarray(7))).toEqual(tone(10))
  })

  test('may say in the long form that it is PCM', () => {
    const pcm = [...[22, 0, 16, 0, 4, 0, 0, 0], ...[1, 0], ...Array(14).fill(0)]
    const float = [...[22, 0, 16, 0, 4, 0, 0, 0], ...[3, 0], ...Array(14).fill(0)]
    expect(samplesOf(riff(format({ coding: 0xfffe, more: pcm }), data))).toEqual(tone(10))
    expect(samplesOf(riff(format({ coding: 0xfffe, more: float }), data))).toMatch(/compressed/)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('nomor antrean nomor antrean nomor antrean')],
    ['a WAV without sound', riff(format())],
    ['a sound without its format', riff(data)],
    ['a format that was cut', riff(chunk('fmt ', new Uint8Array(8)), data)],
  ])('is not read from %s', (_, file) => {
    expect(samplesOf(file)).toBe('it is no WAV file')
  })

  test.each([
    ['compressed', { coding: 85 }, 'it is compressed; it must be plain PCM'],
    ['stereo', { channels: 2 }, /^it has 2 channels, 22050 Hz and 16 bits; it must be mono/],
    ['faster', { rate: 44_100 }, /^it has 1 channels, 44100 Hz/],
    ['finer', { bits: 24 }, /24 bits/],
  ])('is not used when it is %s', (_, wrong, says) => {
    expect(samplesOf(riff(format(wrong), data))).toMatch(says)
  })

  test('is not used when it is empty', () => {
    expect(samplesOf(riff(format(), chunk('data', new Uint8Array())))).toBe('it is empty')
  })
})

describe('a joined sound', () => {
  test('is one file that says its length, with the pauses between its parts', () => {
    const wav = joinWav([tone(20), 100, tone(30)])
    const view = new DataView(wav.buffer)
    const half = Math.round(0.1 * RATE) * 2
    expect(new TextDecoder().decode(wav.slice(0, 4))).toBe('RIFF')
    expect(view.getUint32(4, true)).toBe(wav.byteLength - 8)
    expect(view.getUint32(24, true)).toBe(RATE)
    expect(view.getUint32(40, true)).toBe(wav.byteLength - 44)
    expect(samplesOf(wav)).toEqual(new Uint8Array([...tone(20), ...new Uint8Array(half), ...tone(30)]))
  })

  test('is never louder than its parts', () => {
    const loud = tone(20, 1)
    expect(samplesOf(joinWav([loud, loud, loud]))).toEqual(new Uint8Array([...loud, ...loud, ...loud]))
  })

  test('of nothing is silence, and still a file', () => {
    expect(joinWav([])).toHaveLength(44)
  })
})
