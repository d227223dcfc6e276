import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { familyCard, updated } from './samples.ts'
import { aside } from './service-aside.examples.tsx'
import { ServiceNow, type ServiceNowProps } from './service-now.tsx'
import type { SheetText } from './sheet-parts.tsx'

export const examples: Example[] = [
  {
    name: 'a family card',
    door: 'portal',
    size: [1280, 900],
    render: (language) => <ServiceNow {...service(language, familyCard)} />,
  },
]

/** A service as its page shows it. */
export function service(language: Language, sheet: SheetText): ServiceNowProps {
  return {
    language,
    office: 'sukamaju',
    code: 'KK',
    name: 'Kartu Keluarga',
    summary: 'Kartu Keluarga baru, perubahan isi, atau pengganti yang hilang atau rusak.',
    groupName: 'Kependudukan',
    sheet,
    line: { waiting: 8, isOpen: true, open: ['1', '2'], paused: [] },
    aside,
    updated,
  }
}
