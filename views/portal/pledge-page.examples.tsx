import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { PledgePage, type PledgePageProps } from './pledge-page.tsx'
import { page } from './samples.ts'

const pledged = {
  text: 'Kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan.',
  place: 'Sukamaju',
  date: '2 Januari 2026',
  by: 'Kepala Mal Pelayanan Publik Sukamaju',
  validTo: '31 Desember 2026',
  isExpired: false,
}

export const examples: Example[] = [
  example('in force', pledged),
  example('ended', { ...pledged, isExpired: true }),
  example('none yet', null),
]

function example(name: string, those: PledgePageProps['pledged']): Example {
  return {
    name,
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language: Language) => (
      <PledgePage {...page(language)} pledged={those} complaints="Loket Informasi, atau lapor.go.id." />
    ),
  }
}
