import type { Example } from '../examples.ts'
import { qr } from '../kiosk/example-data.ts'
import { QrCode } from './qr-code.tsx'

export const examples: Example[] = [
  { name: 'a pattern', door: 'kiosk', size: [300, 300], render: () => <QrCode qr={qr} label="A023" /> },
]
