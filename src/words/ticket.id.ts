export const ticket = {
  title: 'Nomor antrean {number}',
  takenAt: 'Diambil pukul {time} {zone}',
  next: {
    waiting: 'Tunggu di ruang tunggu, atau pantau dari sini. Halaman ini memperbarui diri.',
    called: 'Silakan menuju Loket {counter}',
    calledNote: 'Anda dipanggil pukul {time} {zone}.',
    serving: 'Anda sedang dilayani di Loket {counter}',
    absent: 'Anda sudah dipanggil, tetapi belum hadir.',
    absentCanReturn: 'Nomor Anda belum hilang. Temui petugas untuk kembali ke antrean.',
    absentNoReturn: 'Kesempatan kembali sudah dipakai. Silakan ambil nomor baru.',
    done: 'Kunjungan ini sudah selesai.',
    cancelled: 'Nomor ini sudah dibatalkan.',
    past: 'Nomor ini berlaku pada {date}. Nomor berlaku satu hari saja.',
    aside: 'Nomor Anda aman. Petugas akan memanggil Anda.',
  },
  goTo: 'Nanti silakan menuju Loket {list}',
  noCounter: 'Belum ada loket yang buka untuk layanan ini.',
  why: {
    title: 'Mengapa masih menunggu?',
    ahead:
      '{count, plural, =0 {Tidak ada nomor yang dipanggil sebelum nomor Anda.} other {# nomor dipanggil sebelum nomor Anda.}}',
    pattern:
      'Nomor prioritas dan nomor biasa dipanggil bergantian, sesuai aturan kantor: {pattern} (P prioritas, N biasa).',
    counters:
      '{count, plural, =0 {Belum ada loket yang buka untuk layanan ini.} other {# loket buka untuk layanan ini.}}',
  },
  bring: 'Yang perlu dibawa',
  cancel: 'Batalkan nomor',
  cancelQuestion: 'Batalkan nomor {number}?',
  cancelNote: 'Tempat Anda diberikan kepada orang berikutnya dan tidak dapat dikembalikan.',
  keep: 'Tetap menunggu',
  moreTime: 'Saya perlu waktu lagi',
  service: 'Syarat, biaya, dan prosedur layanan ini',
  serviceThen: 'Syarat, biaya, dan prosedur saat nomor ini diambil (versi {version})',
} as const
