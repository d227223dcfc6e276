export const errors = {
  notFound: {
    title: 'Halaman tidak ditemukan',
    next: 'Periksa alamatnya, atau mulai dari halaman awal. Di kantor, tanyakan di Loket Informasi.',
  },
  forbidden: {
    title: 'Halaman ini bukan untuk akun Anda',
    next: 'Masuk dengan akun yang berwenang, atau hubungi pengawas.',
  },
  notSignedIn: { title: 'Silakan masuk dahulu', next: 'Halaman ini hanya untuk petugas yang sudah masuk.' },
  refused: { title: 'Belum dapat dilakukan' },
  failed: {
    title: 'Terjadi gangguan pada sistem',
    next: 'Nomor yang sudah Anda ambil tetap aman. Coba lagi, atau sampaikan kepada petugas di Loket Informasi.',
    reference: 'Sebutkan kode ini kepada petugas: {id}',
  },
  unavailable: {
    title: 'Penyimpanan sedang terganggu',
    next: 'Nomor yang sudah Anda ambil tetap aman. Coba lagi sebentar lagi.',
  },
  home: 'Ke halaman awal',
} as const
