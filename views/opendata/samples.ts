import type { DatasetProps } from './dataset.tsx'
import type { HowToUseProps } from './how-to-use.tsx'

export const fees: Omit<DatasetProps, 'language'> = {
  name: 'fees',
  changes: 'standing',
  csvHref: '/sukamaju/data/fees.csv',
  jsonHref: '/sukamaju/data/fees.json',
  columns: [
    { name: 'fee', type: 'text', meaning: 'Kode tetap biaya: urutan di dalam standar yang berlaku' },
    { name: 'cases', type: 'list', meaning: 'Keperluan yang memerlukannya' },
    { name: 'amount_rupiah', type: 'integer', meaning: 'Tarif dalam rupiah; 0 berarti gratis' },
    { name: 'what_id', type: 'text', meaning: '<img src=x onerror=alert(1)>' },
  ],
}

export const lines: Omit<DatasetProps, 'language'> = {
  ...fees,
  name: 'lines',
  changes: 'live',
  csvHref: '/sukamaju/data/lines.csv',
  jsonHref: '/sukamaju/data/lines.json',
}

export const use: Omit<HowToUseProps, 'language'> = {
  licence: { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  citation: {
    office: 'Mal Pelayanan Publik Sukamaju',
    version: '2026-01-02.21',
    url: 'http://antrean.test/sukamaju/data',
  },
  schema: '1.0',
  example: 'sukamaju/KK/FC-KTP',
}
