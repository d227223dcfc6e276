import qrcode from 'qrcode'
import type { Qr } from '../../../views/components/qr-code.tsx'

/** Draws a text as a QR code that survives a smudge (15 % of it may be lost). */
export function qrOf(text: string): Qr {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' })
  const { size, data } = modules
  const path: string[] = []
  for (let place = 0; place < data.length; place++) {
    if (data[place]) path.push(`M${place % size} ${Math.floor(place / size)}h1v1h-1z`)
  }
  return { size, path: path.join('') }
}
