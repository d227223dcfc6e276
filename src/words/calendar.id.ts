/** What is said of the calendar of an office, and of a table of holidays that cannot be taken. */
export const calendar = {
  missing: 'Hari libur tahun {year} belum diisi. Masukkan hari libur setelah SKB terbit.',
  row: 'Baris {row}, kolom {column}: {problem}',
  problem: {
    day: 'tulis tanggal seperti 2027-01-01, bukan “{found}”.',
    text: 'isi dengan teks.',
    kind: 'isi national, joint-leave, atau local, bukan “{found}”.',
    time: 'tulis jam seperti 12:00, bukan “{found}”.',
    backwards: '“{found}” mendahului jam mulai.',
    double: '{found} sudah ada di baris sebelumnya.',
  },
} as const
