export const console = {
  title: 'Meja petugas',
  callNext: 'Panggil berikutnya',
} as const
