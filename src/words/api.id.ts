export const api = {
  title: 'Antarmuka untuk program (API)',
  description: 'Semua alamat API Giliran: arti, isian, jawaban, dan bentuk datanya.',
  lead: 'Dengan alamat-alamat ini program lain dapat membaca layanan dan antrean, mencetak nomor di anjungan, dan bekerja sebagai petugas. Penjelasan tiap alamat ditulis dalam bahasa Inggris.',
  machine: 'Penjelasan untuk mesin (OpenAPI 3.1)',
  catalogue: 'Katalog data terbuka (DCAT)',
  rules: {
    title: 'Berlaku untuk semua',
    format:
      'Isi dikirim sebagai JSON dalam UTF-8. Waktu ditulis menurut ISO 8601 dengan selisih zona. Bagian yang tidak dikenal ditolak.',
    open: 'Yang terbuka untuk semua orang tidak memerlukan kunci dan boleh dipakai dari halaman mana pun.',
    token:
      'Yang lain meminta Authorization: Bearer dengan kunci dari kantor. Kunci hanya berlaku untuk kantornya.',
    key: 'POST memerlukan Idempotency-Key: kunci yang sama mendapat jawaban yang sama selama 48 jam.',
    problems:
      'Yang ditolak dijawab sebagai application/problem+json dengan code yang tetap dan detail dalam bahasa yang diminta.',
  },
  tags: { Public: 'Terbuka', Data: 'Data terbuka', Kiosk: 'Anjungan', Officers: 'Petugas' },
  who: { everybody: 'Terbuka untuk semua', token: 'Memerlukan kunci' },
  parameters: 'Isian',
  required: 'wajib',
  optional: 'tidak wajib',
  where: { path: 'di alamat', query: 'di kueri', header: 'di header' },
  body: 'Isi yang dikirim',
  answers: 'Jawaban',
  shapes: 'Bentuk data',
  member: 'Bagian',
  meaning: 'Arti',
  status: 'Status',
} as const
