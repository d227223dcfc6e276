/** The one format of all clips, so that they can be joined as they are: PCM, mono, 16 bits. */
export const RATE = 22_050
const BYTES_A_SAMPLE = 2
const HEADER = 44

/** Samples as they stand in a file, little-endian. */
export type Samples = Uint8Array<ArrayBuffer>

/** A sound that is to be joined, or a pause in milliseconds. */
export type Part = Samples | number

/**
 * The samples in a WAV file of the format of all clips; a sentence says what is wrong with another.
 * RIFF is a list of chunks, and programs put in chunks of their own.
 */
export function samplesOf(file: Uint8Array): Samples | string {
  const chunks = chunksOf(file)
  const format = chunks.get('fmt ')
  const data = chunks.get('data')
  if (format === undefined || data === undefined || format.byteLength < 16) return 'it is no WAV file'
  const [coding, channels, rate, bits] = [
    format.getUint16(0, true),
    format.getUint16(2, true),
    format.getUint32(4, true),
    format.getUint16(14, true),
  ]
  if (!isPcm(coding, format)) return 'it is compressed; it must be plain PCM'
  if (channels !== 1 || rate !== RATE || bits !== 8 * BYTES_A_SAMPLE) {
    return `it has ${channels} channels, ${rate} Hz and ${bits} bits; it must be mono, ${RATE} Hz and 16 bits`
  }
  if (data.byteLength < BYTES_A_SAMPLE) return 'it is empty'
  const whole = data.byteLength - (data.byteLength % BYTES_A_SAMPLE)
  return new Uint8Array(file.slice(data.byteOffset - file.byteOffset).slice(0, whole))
}

/** One WAV file of all parts, one after the other: nothing is mixed, so that nothing becomes louder than it is. */
export function joinWav(parts: readonly Part[]): Samples {
  const sounds = parts.map((part) => (typeof part === 'number' ? silence(part) : part))
  const length = sounds.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const wav = new Uint8Array(HEADER + length)
  wav.set(headerOf(length))
  let at = HEADER
  for (const sound of sounds) {
    wav.set(sound, at)
    at += sound.byteLength
  }
  return wav
}

function chunksOf(file: Uint8Array): Map<string, DataView> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const chunks = new Map<string, DataView>()
  if (file.byteLength < 12 || textAt(view, 0) !== 'RIFF' || textAt(view, 8) !== 'WAVE') return chunks
  for (let at = 12; at + 8 <= file.byteLength; ) {
    const said = view.getUint32(at + 4, true)
    const length = Math.min(said, file.byteLength - at - 8)
    const name = textAt(view, at)
    if (!chunks.has(name)) chunks.set(name, new DataView(file.buffer, file.byteOffset + at + 8, length))
    at += 8 + length + (length % 2)
  }
  return chunks
}

/** PCM is 1; the extensible form says 0xFFFE and names PCM by the beginning of its long name. */
function isPcm(coding: number, format: DataView): boolean {
  return coding === 1 || (coding === 0xfffe && format.byteLength >= 26 && format.getUint16(24, true) === 1)
}

function silence(milliseconds: number): Samples {
  return new Uint8Array(Math.round((milliseconds / 1000) * RATE) * BYTES_A_SAMPLE)
}

function headerOf(length: number): Samples {
  const header = new Uint8Array(HEADER)
  const view = new DataView(header.buffer)
  header.set(new TextEncoder().encode('RIFF    WAVEfmt '))
  header.set(new TextEncoder().encode('data'), 36)
  view.setUint32(4, HEADER - 8 + length, true)
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, RATE, true)
  view.setUint32(28, RATE * BYTES_A_SAMPLE, true)
  view.setUint16(32, BYTES_A_SAMPLE, true)
  view.setUint16(34, 8 * BYTES_A_SAMPLE, true)
  view.setUint32(40, length, true)
  return header
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)))
}
