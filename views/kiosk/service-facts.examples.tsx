import type { Example } from '../examples.ts'
import { free, MONDAY_NINE, several, timeZone } from './example-data.ts'
import { ServiceFacts } from './service-facts.tsx'

const promise = { amount: 1, unit: 'hari_kerja', from: 'sejak berkas lengkap' } as const

export const examples: Example[] = [
  {
    name: 'free',
    door: 'kiosk',
    size: [1080, 240],
    render: (language) => (
      <ServiceFacts
        language={language}
        fees={free}
        promise={promise}
        acceptedUntil={{ at: MONDAY_NINE, timeZone }}
      />
    ),
  },
  {
    name: 'several fees, closed',
    door: 'kiosk',
    size: [1080, 240],
    render: (language) => (
      <ServiceFacts
        language={language}
        fees={several}
        promise={{ ...promise, unit: 'menit' }}
        acceptedUntil={null}
      />
    ),
  },
]
