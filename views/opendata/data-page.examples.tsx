import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { page } from '../portal/samples.ts'
import { DataPage, type DataPageProps } from './data-page.tsx'
import { fees, lines, use } from './samples.ts'

function data(language: Language): DataPageProps {
  return {
    ...page(language),
    officeName: 'Mal Pelayanan Publik Sukamaju',
    version: { name: '2026-01-02.21', date: '2 Januari 2026' },
    bundleHref: '/sukamaju/data/bundle.zip',
    datasets: [fees, lines],
    standards: [
      { name: 'cpsv', href: '/api/v1/offices/sukamaju/services.jsonld' },
      { name: 'api', href: '/api/v1' },
    ],
    use,
  }
}

export const examples: Example[] = [
  {
    name: 'on a desktop',
    door: 'portal',
    size: [1280, 900],
    whole: true,
    render: (language) => <DataPage {...data(language)} />,
  },
  {
    name: 'on a phone',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => <DataPage {...data(language)} />,
  },
]
