import type { Example } from '../examples.ts'
import { CataloguePreviewPage, type PlannedRow } from './catalogue-preview-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const kept = { content: '{"services":[]}', stand: 'KK:1:0 KTP:1:0 SKCK:2:4' }

const skck: PlannedRow = {
  code: 'SKCK',
  name: 'SKCK',
  kind: 'changed',
  difference: [
    {
      part: 'fees',
      changes: [
        {
          kind: 'changed',
          title: { id: 'Penerbitan SKCK', en: 'Issuing the certificate' },
          aspects: [
            {
              aspect: 'amount',
              before: { id: 'Rp30.000', en: 'Rp30,000' },
              after: { id: 'Rp35.000', en: 'Rp35,000' },
            },
          ],
        },
      ],
    },
  ],
  missing: [],
}
const fresh: PlannedRow = {
  code: 'SKTM',
  name: 'Surat keterangan <i>tidak mampu</i>',
  kind: 'new',
  difference: [
    {
      part: 'product',
      changes: [
        {
          kind: 'added',
          title: null,
          aspects: [{ aspect: 'text', before: null, after: { id: 'SKTM', en: 'SKTM' } }],
        },
      ],
    },
  ],
  missing: ['Persyaratan', 'Sumber'],
}
const same: PlannedRow = { code: 'KK', name: 'Kartu Keluarga', kind: 'same', difference: [], missing: [] }
const shuffled: PlannedRow = { ...same, code: 'KTP', name: 'KTP-el', kind: 'changed' }

export const examples: Example[] = [
  {
    ...page,
    name: 'new, changed and the same',
    render: (language) => (
      <CataloguePreviewPage
        {...sampleFrame(language, 'services')}
        {...kept}
        services={[skck, shuffled, fresh, same, { ...same, name: 'NIB', kind: 'drafted' }]}
      />
    ),
  },
  {
    ...page,
    name: 'a draft in the way',
    size: [360, 800],
    render: (language) => (
      <CataloguePreviewPage
        {...sampleFrame(language, 'services')}
        {...kept}
        services={[{ ...skck, kind: 'blocked' }, fresh]}
      />
    ),
  },
  {
    ...page,
    name: 'nothing new',
    render: (language) => (
      <CataloguePreviewPage {...sampleFrame(language, 'services')} {...kept} services={[same]} />
    ),
  },
]
