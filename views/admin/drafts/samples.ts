import type { PartDifference } from '../../../src/catalogue/rules/difference.ts'
import type { Language } from '../../../src/words/language.ts'
import { sampleFrame } from '../samples.ts'
import type { PartRow } from './part-list.tsx'
import type { Choices } from './section-fields.tsx'

export const service = { code: 'SKCK', name: 'SKCK' }

/** What every page of a draft is given in its examples. */
export function draftFrame(language: Language) {
  return { ...sampleFrame(language, 'services'), service, version: 7 }
}

export const choices: Choices = {
  cases: [
    { code: 'BARU', name: 'Baru' },
    { code: 'HILANG', name: 'Hilang <img src=x onerror=alert(1)>' },
  ],
  regulations: [
    { code: 'PP-76-2020', name: 'PP 76/2020: PNBP Polri' },
    { code: 'PERPOL-6-2023', name: 'Perpol 6/2023' },
  ],
  lifeEvents: [
    { code: 'KERJA', name: 'Mencari kerja' },
    { code: 'PINDAH', name: 'Pindah rumah' },
  ],
  forms: { KTP: '/sukamaju/admin/drafts/SKCK/forms/KTP' },
}

export const difference: readonly PartDifference[] = [
  {
    part: 'requirements',
    changes: [
      {
        kind: 'added',
        title: { id: 'Bukti peserta JKN <img src=x onerror=alert(1)>', en: 'Proof of health insurance' },
        aspects: [
          {
            aspect: 'text',
            before: null,
            after: { id: 'Bukti peserta JKN', en: 'Proof of health insurance' },
          },
          { aspect: 'when', before: null, after: { id: 'Semua pemohon', en: 'Every applicant' } },
        ],
      },
      {
        kind: 'removed',
        title: { id: 'Rekomendasi RT', en: 'Letter of the neighbourhood' },
        aspects: [
          {
            aspect: 'text',
            before: { id: 'Rekomendasi RT', en: 'Letter of the neighbourhood' },
            after: null,
          },
        ],
      },
    ],
  },
  {
    part: 'fees',
    changes: [
      {
        kind: 'changed',
        title: { id: 'SKCK', en: 'Police certificate' },
        aspects: [
          {
            aspect: 'amount',
            before: { id: 'Rp30.000', en: 'Rp30,000' },
            after: { id: 'Rp45.000', en: 'Rp45,000' },
          },
          {
            aspect: 'basis',
            before: { id: 'PP 76/2020', en: 'PP 76/2020' },
            after: { id: 'PP 12/2026', en: 'PP 12/2026' },
          },
          {
            aspect: 'validity',
            before: null,
            after: { id: 'Sejak 1 Juni 2026', en: 'From 1 June 2026' },
          },
        ],
      },
    ],
  },
  {
    part: 'summary',
    changes: [
      {
        kind: 'changed',
        title: null,
        aspects: [
          {
            aspect: 'text',
            before: { id: 'Surat keterangan dari kepolisian.', en: 'A certificate of the police.' },
            after: {
              id: 'Surat keterangan dari kepolisian, untuk kerja dan sekolah.',
              en: 'A certificate of the police, for work and school.',
            },
          },
        ],
      },
    ],
  },
]

export const components: readonly PartRow[] = [
  part('requirements', 'Persyaratan', 'filled', 6),
  part('procedure', 'Sistem, mekanisme, dan prosedur', 'filled', 7),
  part('time', 'Jangka waktu pelayanan', 'filled'),
  part('fees', 'Biaya atau tarif', 'required', 0),
  part('product', 'Produk pelayanan', 'filled'),
  part('complaints', 'Penanganan pengaduan, saran, dan masukan', 'filled'),
  part('legal', 'Dasar hukum', 'faulty', 2),
  part('facilities', 'Sarana, prasarana, dan/atau fasilitas', 'empty'),
]

export const others: readonly PartRow[] = [
  part('names', 'Nama dan ringkasan', 'filled'),
  part('cases', 'Keadaan pemohon', 'empty', 0),
  part('source', 'Sumber', 'filled'),
]

function part(section: string, name: string, state: PartRow['state'], items: number | null = null): PartRow {
  return { section, name, state, items }
}
