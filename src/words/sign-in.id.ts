export const signIn = {
  title: 'Masuk untuk petugas',
  visitors: 'Hanya petugas yang perlu masuk. Pengunjung tidak perlu.',
  username: 'Nama pengguna',
  password: 'Kata sandi',
  submit: 'Masuk',
  forgotten: 'Lupa kata sandi? Minta kata sandi baru kepada admin kantor.',
  usernameMissing: 'Isi nama pengguna Anda.',
  passwordMissing: 'Isi kata sandi Anda.',
  toOffice: 'Ke halaman kantor',
  enrolment: {
    kiosk: {
      title: 'Jadikan layar ini anjungan?',
      explanation: 'Layar ini akan menjadi anjungan {office}. Tautan ini hanya dapat dipakai satu kali.',
      submit: 'Jadikan anjungan',
      open: 'Buka anjungan',
    },
    display: {
      title: 'Jadikan layar ini papan antrean?',
      explanation: 'Layar ini akan menjadi papan antrean {office}. Tautan ini hanya dapat dipakai satu kali.',
      submit: 'Jadikan papan antrean',
      open: 'Buka papan antrean',
    },
    used: {
      title: 'Tautan ini tidak berlaku lagi',
      next: 'Tautan hanya dapat dipakai satu kali. Minta tautan baru kepada admin kantor.',
      nextHere:
        'Tautan hanya dapat dipakai satu kali. Bila layar ini yang tadi didaftarkan, langsung buka saja. Bila bukan, minta tautan baru kepada admin kantor.',
    },
  },
} as const
