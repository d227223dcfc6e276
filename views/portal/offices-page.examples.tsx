import type { Example } from '../examples.ts'
import { type OfficeNow, OfficesPage } from './offices-page.tsx'
import { openings, page, updated } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'two offices',
    door: 'portal',
    size: [1280, 800],
    whole: true,
    render: (language) => <OfficesPage {...page(language)} offices={offices} />,
  },
  {
    name: 'on a phone',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => <OfficesPage {...page(language)} offices={offices} />,
  },
]

const offices = [
  office({ slug: 'sukamaju', name: 'Mal Pelayanan Publik Sukamaju', opening: openings.open, waiting: 25 }),
  office({ slug: 'waringin', name: 'Kantor Kecamatan Waringin', opening: openings.holiday, waiting: 0 }),
]

function office(more: Omit<OfficeNow, 'address' | 'updated'>): OfficeNow {
  return { address: 'Jalan Taman Kota 1', updated, ...more }
}
