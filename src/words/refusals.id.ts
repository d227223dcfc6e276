/** One sentence a refusal, addressed to the person: what happened and what to do next. */
export const refusals = {
  SERVICE_UNKNOWN: 'Layanan ini tidak ada di kantor ini. Pilih layanan lain dari daftar.',
  SERVICE_SUSPENDED:
    'Layanan ini ditunda sementara: {reason}. {back, select, unknown {Pilih layanan lain atau tanyakan waktunya di Loket Informasi.} other {Diperkirakan kembali {back}. Pilih layanan lain atau datang lagi nanti.}}',
  OFFICE_CLOSED:
    '{what, select, service {Layanan ini sedang tutup.} other {Kantor sedang tutup.}} {opensAt, select, unknown {Tanyakan jadwalnya kepada petugas.} other {Silakan datang lagi {opensAt}.}}',
  QUOTA_USED:
    '{per, select, hour {Nomor untuk layanan ini pada jam ini sudah habis.} line {Antrean layanan ini sudah penuh: sisa waktu layanan hari ini sudah terisi oleh yang menunggu. Bila mendesak, sampaikan kepada petugas.} other {Kuota layanan ini untuk hari ini sudah habis.}} {opensAt, select, unknown {Tanyakan jadwalnya kepada petugas.} other {Silakan ambil nomor lagi {opensAt}.}}',
  DEVICE_LIMIT:
    '{minutes, plural, other {Terlalu banyak nomor diambil di sini dalam # menit.}} Tunggu sebentar, atau minta nomor kepada petugas.',
  CLASS_UNKNOWN: 'Jenis nomor ini tidak dikenal. Pilih nomor biasa atau nomor prioritas.',
  CLASS_IN_USE: 'Masih ada nomor jenis {class} hari ini. Pertahankan jenis itu sampai semuanya selesai.',
  SERVICE_WITHOUT_LINE: 'Layanan {service} belum punya antrean. Tempatkan setiap layanan di satu antrean.',
  CHANGED_MEANWHILE:
    'Sementara Anda mengisi, orang lain sudah mengubahnya. Tidak ada yang ditimpa: muat ulang, lalu ubah lagi.',
  AGENCY_UNKNOWN: 'Instansi ini tidak ada di kantor ini. Pilih instansi lain dari daftar.',
  AGENCY_IN_USE:
    'Instansi ini masih memiliki {counters} loket dan {services} layanan. Pindahkan semuanya ke instansi lain dahulu.',
  CODE_USED: 'Kode {code} sudah dipakai di kantor ini. Pilih kode lain.',
  LETTER_IN_USE:
    'Huruf {letter} sudah dipakai satu kelompok layanan. Pilih huruf lain untuk nomor di kertas.',
  PERIOD_OVERLAPS: 'Masa ini bertumpuk dengan masa {name}. Ubah tanggalnya, lalu simpan lagi.',
  REASON_UNKNOWN: 'Alasan ini tidak ada dalam daftar. Pilih satu alasan dari daftar kantor.',
  OUTCOME_UNKNOWN: 'Hasil ini tidak ada dalam daftar. Pilih satu hasil dari daftar kantor.',
  REPEATS_MISSING:
    '{missing, plural, other {Nomor ini masih perlu dipanggil # kali lagi sebelum dicatat tidak hadir.}}',
  TOO_SOON: '{seconds, plural, other {Tunggu # detik lagi sebelum memanggil ulang.}}',
  RETURNS_USED: 'Nomor ini sudah memakai seluruh kesempatan kembali. Silakan ambil nomor baru.',
  TICKET_UNKNOWN: 'Nomor ini tidak ditemukan. Periksa kembali nomor atau tautannya.',
  NUMBER_USED: 'Nomor ini sudah dipakai hari ini. Gunakan nomor berikutnya.',
  UNDO_TOO_LATE:
    'Batas sepuluh detik untuk mengurungkan sudah lewat. Catat perbaikannya sebagai tindakan baru.',
  KEY_REUSED: 'Permintaan ini sudah dipakai untuk hal lain. Muat ulang halaman, lalu ulangi.',
  TICKET_STATE:
    'Tindakan ini tidak dapat dilakukan karena nomor sedang {state}. Muat ulang untuk keadaan terbaru.',
  COUNTER_CLOSED: 'Loket ini belum dibuka. Buka loket dahulu, lalu ulangi.',
  COUNTER_OPEN: 'Loket ini sedang dibuka. Tutup loketnya dahulu, lalu ulangi.',
  COUNTER_PAUSED: 'Loket ini sedang jeda. Akhiri jeda dahulu, lalu ulangi.',
  COUNTER_BUSY: 'Loket ini masih melayani nomor {number}. Selesaikan nomor itu dahulu.',
  COUNTER_TAKEN: 'Loket ini sekarang dijaga petugas lain. Pilih loket lain, atau gantikan jaganya.',
  COUNTER_UNKNOWN: 'Loket ini tidak ada di kantor ini. Pilih loket lain dari daftar.',
  OFFICE_UNKNOWN: 'Kantor ini tidak ditemukan. Periksa kembali alamatnya.',
  NOT_SIGNED_IN: 'Anda belum masuk. Silakan masuk dahulu, lalu ulangi.',
  NOT_ALLOWED: 'Akun Anda tidak berwenang melakukan ini. Hubungi pengawas bila memang diperlukan.',
  NOT_FOUND: 'Halaman ini tidak ditemukan. Periksa alamatnya atau mulai dari halaman awal.',
  CROSS_SITE:
    'Permintaan ini datang dari situs lain, jadi tidak diterima. Buka halaman kantor ini, lalu ulangi.',
  METHOD_NOT_ALLOWED: 'Alamat ini tidak menerima cara permintaan tersebut. Lihat dokumentasi data terbuka.',
  BODY_TOO_LARGE: 'Kiriman ini terlalu besar. Perkecil isinya, lalu kirim lagi.',
  MEDIA_TYPE: 'Bentuk kiriman ini tidak dikenal. Kirim sebagai formulir atau JSON.',
  BODY_MALFORMED: 'Isi kiriman ini tidak dapat dibaca. Periksa isiannya, lalu kirim lagi.',
  KEY_MISSING: 'Permintaan ini belum memiliki kunci pengulangan. Muat ulang halaman, lalu ulangi.',
  STORAGE_UNAVAILABLE:
    'Catatan sedang tidak dapat disimpan. Nomor yang sudah ada tetap aman. Coba lagi sebentar lagi.',
  SIGN_IN_FAILED: 'Nama pengguna atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
  TOO_MANY_AT_ONCE: 'Terlalu banyak yang meminta ini pada saat yang sama. Tunggu sebentar, lalu coba lagi.',
  TOO_MANY_TRIES: 'Terlalu banyak percobaan dalam waktu singkat. Tunggu beberapa menit, lalu coba lagi.',
  CODE_WRONG: 'Kode tidak cocok atau sudah berganti. Lihat kode yang baru di aplikasi, lalu coba lagi.',
  PIN_WRONG: 'PIN tidak cocok. Coba lagi, atau masuk dengan kata sandi.',
  SIGN_IN_OVER: 'Waktu untuk masuk sudah lewat. Mulai lagi dengan nama pengguna dan kata sandi.',
  SCREEN_UNKNOWN:
    'Kode ini tidak dikenal atau sudah lewat sepuluh menit. Ketik kode yang sekarang tampil di layar itu.',
  USERNAME_USED: 'Nama pengguna ini sudah dipakai. Pilih nama lain.',
  LINK_USED: 'Tautan ini sudah dipakai. Minta tautan baru kepada petugas.',
  DRAFT_UNKNOWN:
    'Tidak ada rancangan standar yang terbuka untuk layanan ini. Mungkin sudah diterbitkan atau dibatalkan.',
  DRAFT_OPEN: 'Layanan ini sudah punya rancangan standar yang terbuka. Lanjutkan rancangan itu.',
  DRAFTS_IN_THE_WAY:
    'Layanan ini punya rancangan yang terbuka: {services}. Terbitkan atau batalkan rancangannya, lalu impor lagi.',
  STANDARD_INCOMPLETE: 'Standar ini belum lengkap. Isi dahulu: {parts}.',
  STANDARD_FAULTY:
    'Periksa lagi bagian {part}: ada kode yang sama dua kali, kode yang tidak ada lagi, atau tanggal yang terbalik.',
  STANDARD_WITHDRAWN:
    'Layanan ini sudah dihentikan, hari terakhirnya {day}. Terbitkan rancangan baru untuk memberikannya lagi.',
  BASIS_LAPSED:
    'Biaya “{fee}” berdasar pada {basis}, yang tidak berlaku pada {day}. Pilih dasar hukum yang berlaku, atau ubah tanggalnya.',
  COMMENTS_UNANSWERED:
    '{count, plural, other {Masih ada # tanggapan warga yang belum dijawab. Jawab dahulu, lalu terbitkan.}}',
  COMMENT_UNKNOWN: 'Tanggapan ini tidak ditemukan. Muat ulang halaman, lalu pilih lagi.',
  COMMENT_ANSWERED: 'Tanggapan ini sudah dijawab. Muat ulang halaman untuk membaca jawabannya.',
  FORM_KIND:
    'Berkas ini bukan PDF, PNG, JPEG, DOCX, atau ODT tanpa makro. Simpan dahulu dalam salah satu bentuk itu, lalu unggah lagi.',
  FORM_TOO_LARGE: 'Berkas ini lebih dari 2 MB. Perkecil, lalu unggah lagi.',
  REQUIREMENT_UNKNOWN: 'Persyaratan ini tidak ada lagi di rancangan. Muat ulang daftarnya.',
  DAY_PAST: 'Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.',
} as const

export type RefusalCode = keyof typeof refusals
