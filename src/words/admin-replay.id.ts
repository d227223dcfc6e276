/** What the administration says of a past day that is replayed under other rules. */
export const adminReplay = {
  title: 'Putar ulang satu hari',
  lead: 'Seperti apa tunggu pada suatu hari andai aturannya lain. Tidak ada yang berubah di kantor.',
  link: 'Putar ulang hari ini dengan aturan lain',
  linkPast: 'Coba aturan lain pada hari yang sudah lewat',
  toFigures: 'Ke angka hari itu',
  form: 'Hari dan aturan yang dicoba',
  formLead: 'Terisi dengan aturan yang berlaku sekarang. Ubah yang ingin dicoba.',
  day: 'Tanggal',
  submit: 'Putar ulang',
  never: 'Belum ada hari yang dapat diputar ulang. Hari pertama dapat diputar ulang sesudah berakhir.',
  wrong: {
    day: 'Isi tanggal sebagai tahun-bulan-hari, seperti 2026-04-06.',
    notOver: 'Pilih hari yang sudah berakhir, paling akhir {date}.',
    none: 'Tidak ada nomor yang diambil pada tanggal ini. Hari terakhir yang ada nomornya: {date}.',
  },
  result: {
    title: '{date} andai aturannya lain',
    rules: 'Aturan hari itu: versi {versions}.',
    rulesReplaced: 'Aturan hari itu: versi {versions}, diganti di tengah hari.',
    isSame: 'Aturan yang dicoba sama dengan aturan hari itu, sehingga tidak ada beda.',
    median: 'tunggu tengah {from} menjadi {to} ({difference})',
    called: 'dipanggil {from} menjadi {to}',
    others: 'Dipanggil {from} menjadi {to}, jadi tunggu tengah itu bukan dari orang yang sama',
    tooClose: 'Beda ini tidak lebih besar daripada selisih putar ulang dari kenyataan.',
    close:
      'Seberapa dekat dengan kenyataan: diputar ulang dengan aturan hari itu, setengah dari {called} panggilan pertama berselisih paling banyak {median} dari yang sungguh terjadi, sembilan dari sepuluh paling banyak {p90}. Beda yang tidak lebih dari itu jangan dijadikan pegangan.',
    notClose: 'Tidak ada panggilan yang dapat dibandingkan dengan kenyataan.',
    guessed:
      '{count, plural, other {# panggilan}} dengan aturan yang dicoba jatuh pada orang yang pada hari itu tidak sempat dipanggil; lama kunjungannya dikira-kira.',
    classes: 'Seluruh kantor dan per jenis nomor',
    lines: 'Per antrean dan jenis nomor',
    linesLead: 'Antrean menurut aturan hari itu.',
    all: 'Semua nomor',
    group: '{name}: {count, plural, other {# kali menunggu}}',
    lineGroup: 'Antrean {line}, {name}',
    noLine: 'Tanpa antrean, {name}',
  },
  columns: {
    key: 'Angka',
    lived: 'Nyata',
    same: 'Aturan hari itu',
    other: 'Aturan dicoba',
    difference: 'Beda',
  },
  caption:
    'Tunggu dalam menit:detik, sejak masuk antrean sampai panggilan pertama. Beda: aturan dicoba dikurangi aturan hari itu, keduanya diputar ulang.',
  rows: {
    called: 'Dipanggil',
    uncalled: 'Tidak sempat dipanggil',
    medianSeconds: 'Tunggu tengah',
    p90Seconds: 'Tunggu 9 dari 10',
    longestSeconds: 'Tunggu terlama',
    long: 'Lebih dari {minutes} menit',
    lastCallAt: 'Panggilan terakhir',
  },
  reading: {
    title: 'Cara membaca',
    points: {
      same: 'Orangnya, waktu datangnya, lama dilayaninya, dan jaga loketnya seperti hari itu. Yang lain hanya siapa dipanggil berikutnya.',
      three:
        'Nyata: yang tercatat. Aturan hari itu: hari yang sama diputar ulang dengan aturannya sendiri. Aturan dicoba: diputar ulang dengan aturan di bawah.',
      left: 'Yang pergi sebelum dipanggil tetap pergi pada jam yang sama. Bila sempat dipanggil lebih awal, ia datang dan dilayani selama nilai tengah layanannya hari itu.',
      absent:
        'Yang tidak hadir saat dipanggil tetap tidak hadir, dan kembali sesudah selang yang sama, bila aturannya membolehkan.',
      outOfTurn:
        'Yang dipanggil di luar giliran berdiri di antrean seperti yang lain. Yang diserahkan menunggu loket tujuannya. Yang ditunda dipanggil lagi oleh loketnya sesudah selang yang sama.',
      unknown:
        'Jenis nomor yang tidak dikenal aturan berdiri di jenis terakhir. Layanan yang tidak punya antrean berdiri di antrean tersendiri.',
      counters:
        'Jeda loket di antara dua orang seperti hari itu. Loket yang tutup karena antreannya habis tinggal sampai habis.',
      not: 'Kuota, panggilan ulang, dan jumlah yang datang tidak ikut berubah.',
    },
  },
} as const
