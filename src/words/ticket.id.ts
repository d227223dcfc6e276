export const ticket = {
  title: 'Nomor antrean {number}',
  cancel: 'Batalkan nomor',
  moreTime: 'Saya perlu waktu lagi',
} as const
