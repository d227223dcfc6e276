export const kiosk = {
  question: 'Apa keperluan Anda hari ini?',
  greeting: {
    morning: 'Selamat pagi',
    noon: 'Selamat siang',
    afternoon: 'Selamat sore',
    evening: 'Selamat malam',
  },
  free: 'Nomor antrean gratis, tanpa perantara',
  takeNumber: 'Ambil nomor',
} as const
