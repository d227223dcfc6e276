import type { Example } from '../examples.ts'
import { counters, week } from './samples.ts'
import { ServiceAside, type ServiceAsideProps } from './service-aside.tsx'

export const examples: Example[] = [
  {
    name: 'a free service',
    door: 'portal',
    size: [420, 1000],
    render: (language) => <ServiceAside language={language} office="sukamaju" code="KK" {...aside} />,
  },
]

/** What stands beside the standard of a family card. */
export const aside: Omit<ServiceAsideProps, 'language' | 'office' | 'code'> = {
  counters: counters.slice(0, 2),
  week,
  zone: 'WIB',
  owner: 'Dukcapil',
  legal: [
    {
      cite: 'Perpres 96/2018',
      articles: 'Pasal 11–13',
      link: 'https://peraturan.go.id/id/perpres-no-96-tahun-2018',
    },
    { cite: 'UU 24/2013', articles: null, link: null },
  ],
  decree: 'SK Kepala Dinas 060/112/2026 (contoh)',
  hasDraft: true,
  history: [
    {
      version: 2,
      href: '/sukamaju/layanan/KK/versi/2',
      when: 'Berlaku sejak 6 April 2026',
      isCurrent: true,
    },
    {
      version: 1,
      href: '/sukamaju/layanan/KK/versi/1',
      when: 'Berlaku 1 Juli 2025 sampai 5 April 2026',
      isCurrent: false,
    },
  ],
  source: 'Dirangkum dari standar layanan tiga kabupaten.',
  data: [{ label: 'JSON', href: '/api/v1/offices/sukamaju/services/KK' }],
  isDemo: true,
}
