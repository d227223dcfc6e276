import type { SheetText } from './sheet-parts.tsx'

const fee = { case: null, formula: null, basis: 'UU 24/2013 Pasal 79A', validFrom: null, validTo: null }

export const familyCard: SheetText = {
  needs: [
    {
      case: 'Perubahan isi',
      items: [
        { text: 'Kartu Keluarga lama', note: null },
        {
          text: 'Bukti peristiwa yang mengubah isi kartu',
          note: 'Misalnya akta kelahiran atau surat pindah.',
        },
      ],
    },
    { case: 'Hilang atau rusak', items: [{ text: 'Surat kehilangan dari kepolisian', note: null }] },
  ],
  steps: [
    { text: 'Serahkan berkas di loket saat dipanggil', who: 'Pemohon', minutes: 2 },
    { text: 'Tanda tangan elektronik', who: 'Kepala dinas', minutes: null },
    { text: 'Cetak dan serahkan Kartu Keluarga', who: null, minutes: null },
  ],
  promise: { amount: 1, unit: 'hari_kerja', from: 'sejak berkas lengkap', setByOffice: true },
  fees: [{ ...fee, what: 'Kartu Keluarga', amountRupiah: 0 }],
  lapsed: [],
  calculators: [],
  cases: [
    { code: null, name: 'Semua keadaan', href: '/sukamaju/layanan/KK', isChosen: true },
    { code: 'HILANG', name: 'Hilang', href: '/sukamaju/layanan/KK?keadaan=HILANG', isChosen: false },
  ],
  guide: ['Kartu Keluarga mencatat siapa saja anggota keluarga Anda.', 'Bawa kartu lama ke Loket 1.'],
  deadline: 'Selasa, 7 April 2026',
  product: 'Kartu Keluarga',
  complaints: 'Kotak aspirasi, Loket Informasi, atau SP4N-LAPOR (lapor.go.id).',
  behind: [{ part: 'facilities', text: 'Ruang tunggu dengan kursi prioritas.' }],
}

export const drivingLicence: SheetText = {
  ...familyCard,
  needs: [{ case: null, items: [{ text: 'KTP-el', note: null }] }],
  promise: { amount: 120, unit: 'menit', from: 'sejak pendaftaran', setByOffice: false },
  fees: [
    {
      ...fee,
      what: 'SIM A',
      case: 'Umum',
      amountRupiah: 120_000,
      basis: 'PP 76/2020',
      validFrom: '1 Januari 2021',
    },
    { ...fee, what: 'SIM D', amountRupiah: 50_000, basis: null, validTo: '31 Desember 2026' },
  ],
  lapsed: [{ ...fee, what: 'Pengesahan', amountRupiah: 25_000, basis: 'PP 60/2016' }],
  cases: [],
  guide: [],
  deadline: null,
  behind: [],
}

export const landTax: SheetText = {
  ...drivingLicence,
  promise: { amount: 3, unit: 'hari_kalender', from: 'sejak berkas lengkap', setByOffice: true },
  fees: [
    {
      ...fee,
      what: 'BPHTB',
      amountRupiah: null,
      formula: '5% x (NPOP - NPOPTKP)',
      validFrom: '1 Januari 2024',
      validTo: '31 Desember 2026',
    },
  ],
  calculators: [
    {
      fee: 0,
      what: 'BPHTB',
      case: 'Jual beli',
      chosen: null,
      inputs: [
        { name: 'npop', label: 'Nilai perolehan', unit: 'rupiah', value: '500000000' },
        { name: 'npoptkp', label: 'Nilai tidak kena pajak', unit: 'rupiah', value: '80000000' },
      ],
      result: null,
    },
  ],
}
