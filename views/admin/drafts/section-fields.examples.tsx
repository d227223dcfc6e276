import type { Example } from '../../examples.ts'
import { choices } from './samples.ts'
import { SectionFields } from './section-fields.tsx'

const door = 'portal' as const
const typed = {
  names: { name_id: 'SKCK', name_en: 'Police certificate', summary_id: 'Surat', summary_en: 'Letter' },
  cases: { 'r-rows': '2', 'r0-name_id': 'Baru', 'r0-name_en': 'New', 'r0-code': 'BARU' },
  procedure: { 'r-rows': '2', 'r0-text_id': 'Serahkan berkas', 'r0-text_en': 'Hand in', 'r0-minutes': '2' },
  time: { amount: '1', unit: 'hari_kerja', from_id: 'sejak berkas lengkap', from_en: 'from a complete file' },
  legal: { 'r-rows': '2', 'r0-regulation': 'PP-76-2020', 'r0-articles': 'Pasal 1' },
  guide: { 'r-rows': '1' },
  lifeEvents: { 'event-KERJA': 'on' },
  keywords: { keywords: 'skck, polisi' },
  product: { product_id: 'SKCK', product_en: 'Police certificate' },
} as const

export const examples: Example[] = Object.entries(typed).map(([section, those]) => ({
  door,
  name: section,
  render: (language) => <SectionFields {...{ language, section, choices }} typed={those} errors={[]} />,
}))
