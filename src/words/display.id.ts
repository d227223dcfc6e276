export const display = {
  title: 'Papan antrean',
  nowCalled: 'Sedang dipanggil',
  goToCounter: 'Silakan menuju loket',
} as const
