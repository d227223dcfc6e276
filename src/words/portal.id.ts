export const portal = {
  question: 'Apa keperluan Anda?',
  lineNow: 'Antrean sekarang',
} as const
