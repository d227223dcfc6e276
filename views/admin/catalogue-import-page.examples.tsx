import type { Example } from '../examples.ts'
import { CatalogueImportPage, type CatalogueImportPageProps } from './catalogue-import-page.tsx'
import { sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const

const told: Pick<CatalogueImportPageProps, 'components' | 'codes' | 'openCatalogue'> = {
  components: [
    { part: 'name', name: 'nama layanan', columns: ['isi (id)', 'isi (en)', 'huruf', 'instansi'] },
    { part: 'decree', name: 'no. sk', columns: ['isi (id)'] },
    { part: 'requirements', name: 'persyaratan', columns: ['kode', 'isi (id)', 'isi (en)', 'kasus'] },
    { part: 'procedure', name: 'prosedur', columns: ['isi (id)', 'isi (en)', 'pelaksana (id)', 'menit'] },
    { part: 'time', name: 'waktu', columns: ['isi (id)', 'isi (en)', 'jumlah', 'satuan'] },
    { part: 'fees', name: 'biaya', columns: ['isi (id)', 'isi (en)', 'tarif', 'dasar hukum'] },
    { part: 'input', name: 'bahan hitung', columns: ['kode', 'isi (id)', 'jumlah', 'satuan'] },
  ],
  codes: {
    letters: ['A', 'B', 'C'],
    agencies: ['DUKCAPIL', 'POLRI'],
    regulations: ['UU-25-2009', 'PP-76-2020'],
    lifeEvents: [],
  },
  openCatalogue: '/api/v1/offices/sukamaju/services',
}

const errors = [
  { field: 'file', message: 'Baris 300, kolom tarif: tulis bilangan bulat, bukan “tiga puluh ribu”.' },
  { field: 'file', message: 'Baris 412, kolom komponen: komponen “<b>syarat</b>” tidak dikenal.' },
]

export const examples: Example[] = [
  {
    ...page,
    name: 'to begin with',
    render: (language) => <CatalogueImportPage {...sampleFrame(language, 'services')} {...told} />,
  },
  {
    ...page,
    name: 'faults by row',
    size: [360, 800],
    render: (language) => (
      <CatalogueImportPage {...sampleFrame(language, 'services')} {...told} errors={errors} />
    ),
  },
]
