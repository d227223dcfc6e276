import { joinWav, RATE, type Samples } from '../../src/hall/rules/wav.ts'

/** A tone of so many milliseconds, as samples; `loud` of full scale. */
export function tone(milliseconds: number, loud = 0.5, hertz = 440): Samples {
  const count = Math.round((milliseconds / 1000) * RATE)
  const bytes = new Uint8Array(2 * count)
  const view = new DataView(bytes.buffer)
  for (let place = 0; place < count; place++) {
    view.setInt16(2 * place, Math.round(loud * 32767 * Math.sin((2 * Math.PI * hertz * place) / RATE)), true)
  }
  return bytes
}

/** The same as an office would record it. */
export function recording(milliseconds: number, loud?: number): Uint8Array {
  return joinWav([tone(milliseconds, loud)])
}

/** How loud a sound is, in dB of full scale: its highest peak, and on the average where it sounds at all. */
export function levelOf(samples: Samples): { peak: number; mean: number; seconds: number } {
  const view = new DataView(samples.buffer, samples.byteOffset, samples.byteLength)
  const count = samples.byteLength / 2
  let peak = 0
  let power = 0
  let heard = 0
  for (let place = 0; place < count; place++) {
    const sample = Math.abs(view.getInt16(2 * place, true) / 32768)
    peak = Math.max(peak, sample)
    if (sample > 0.005) {
      power += sample * sample
      heard++
    }
  }
  return { peak: decibels(peak), mean: decibels(Math.sqrt(power / heard)), seconds: count / RATE }
}

function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude)
}
