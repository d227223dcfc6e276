import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { updated } from './samples.ts'
import { aside } from './service-aside.examples.tsx'
import { ServiceNow, type ServiceNowProps } from './service-now.tsx'
import type { SheetText } from './sheet-parts.tsx'
import { familyCard } from './sheet-samples.ts'

const stock = { item: 'blangko', state: 'low', note: null, since: '6 April 2026' } as const

export const examples: Example[] = [
  {
    name: 'a family card',
    door: 'portal',
    size: [1280, 900],
    render: (language) => <ServiceNow {...service(language, familyCard)} />,
  },
  {
    name: 'hardly any cards left',
    door: 'portal',
    size: [1280, 900],
    render: (language) => <ServiceNow {...service(language, familyCard)} stock={stock} />,
  },
  {
    name: 'suspended',
    door: 'portal',
    size: [1280, 900],
    render: (language) => <ServiceNow {...suspendedService(language)} />,
  },
]

function suspendedService(language: Language): ServiceNowProps {
  const now = service(language, familyCard)
  return {
    ...now,
    line: { ...now.line, acceptedUntil: null },
    notGiven: {
      why: 'suspended',
      reason: '<b>Blangko habis</b>',
      back: Date.UTC(2026, 3, 9, 5),
      opensAt: null,
      timeZone: 'Asia/Jakarta',
    },
  }
}

/** A service as its page shows it. */
export function service(language: Language, sheet: SheetText): ServiceNowProps {
  return {
    language,
    office: 'sukamaju',
    here: '/sukamaju/layanan/KK',
    code: 'KK',
    name: 'Kartu Keluarga',
    summary: 'Kartu Keluarga baru, perubahan isi, atau pengganti yang hilang atau rusak.',
    groupName: 'Kependudukan',
    sheet,
    line: {
      waiting: 8,
      wait: { range: { unit: 'minutes', from: 15, to: 25 } },
      isOpen: true,
      open: ['1', '2'],
      paused: [],
      acceptedUntil: '15.00 WIB',
    },
    slogan: 'Satu keluarga, satu kartu',
    stock: null,
    notGiven: null,
    aside,
    updated,
  }
}
