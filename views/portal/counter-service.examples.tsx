import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { CounterService } from './counter-service.tsx'
import { drivingLicence, familyCard } from './sample-sheets.ts'
import type { SheetText } from './sheet-parts.tsx'

export const examples: Example[] = [
  {
    name: 'free',
    door: 'portal',
    size: [360, 240],
    render: (language) => (
      <ul class="served-list">
        <CounterService {...service(language, familyCard)} />
      </ul>
    ),
  },
  {
    name: 'with several fees',
    door: 'portal',
    size: [360, 240],
    render: (language) => (
      <ul class="served-list">
        <CounterService {...service(language, drivingLicence)} />
      </ul>
    ),
  },
]

function service(language: Language, { fees, promise, steps }: SheetText) {
  return {
    language,
    office: 'sukamaju',
    code: 'KK',
    name: 'Kartu Keluarga',
    waiting: 3,
    fees,
    promise,
    steps,
  }
}
