import { longDate } from '../../src/words/format.ts'
import type { Language } from '../../src/words/language.ts'
import type { Door, Example } from '../examples.ts'
import { OfficeHead } from './office-head.tsx'

export const examples: Example[] = [
  head('on the kiosk', 'kiosk', [1080, 112]),
  { ...head('on the kiosk, large text', 'kiosk', [1080, 160]), setting: { large: true } },
  { ...head('on the kiosk, high contrast', 'kiosk', [1080, 112]), setting: { contrast: true } },
  head('on the display', 'display', [1920, 1080]),
  {
    name: 'on a phone',
    door: 'ticket',
    size: [360, 80],
    render: () => <OfficeHead name="MPP Sukamaju" slogan="Datang tenang, pulang tuntas" href="/" />,
  },
]

function head(name: string, door: Door, size: Example['size'] & object): Example {
  return {
    name,
    door,
    size,
    render: (language) => (
      <OfficeHead name="MPP Sukamaju" slogan="Datang tenang, pulang tuntas" clock={clockIn(language)} />
    ),
  }
}

function clockIn(language: Language) {
  return { time: '09.42', zone: 'WIB', date: longDate(Date.UTC(2026, 3, 6, 2, 42), 'Asia/Jakarta', language) }
}
