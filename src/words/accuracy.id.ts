export const accuracy = {
  title: 'Ketepatan perkiraan tunggu',
  titleOf: 'Ketepatan perkiraan tunggu: {service}',
  link: 'Seberapa tepat perkiraan tunggu kami',
  description: 'Seberapa sering perkiraan tunggu {office} tepat, dan seberapa jauh meleset.',
  descriptionOf: 'Seberapa sering perkiraan tunggu {service} di {office} tepat, dan seberapa jauh meleset.',
  lead: 'Setiap perkiraan yang kami sampaikan kami catat, lalu kami bandingkan dengan yang benar-benar terjadi.',
  coverage: 'Dari 100 perkiraan, {percent} tepat di dalam rentang; janji kami {promised}.',
  range: '{from} sampai {to}',
  facts: {
    coverage: 'Tepat di dalam rentang',
    coverageValue: '{percent} dari 100',
    coverageNote: 'janji kami {promised} dari 100',
    error: 'Meleset biasanya',
    errorNote: 'separuh perkiraan meleset tidak lebih dari ini',
    bias: 'Kecondongan',
    biasNote: 'rata-rata nilai tengah dibandingkan tunggu sebenarnya',
    width: 'Lebar rentang',
    widthNote: 'rata-rata, dari ujung bawah ke ujung atas',
  },
  bias: {
    long: 'rata-rata {time} terlalu lama',
    short: 'rata-rata {time} terlalu cepat',
    even: 'rata-rata pas',
  },
  underAMinute: 'kurang dari 1 menit',
  few: 'Belum cukup data',
  fewNote:
    'Baru {count} perkiraan yang sudah diketahui hasilnya pada {from} sampai {to}. Kami menunggu sampai {least}, supaya angkanya bukan kebetulan.',
  none: 'Belum ada perkiraan yang diketahui hasilnya pada {from} sampai {to}.',
  counted: 'Dihitung dari {count} perkiraan yang nomornya kemudian dipanggil, {from} sampai {to}.',
  without:
    'Tidak ikut dihitung: {cancelled} dibatalkan sebelum dipanggil, {uncalled} tidak dipanggil sampai hari berakhir, {open} belum diketahui.',
  free: '{count} kali ada loket kosong dan kami bilang langsung dilayani; {kept} di antaranya dipanggil dalam satu menit. Ini dihitung terpisah.',
  updated: 'Dihitung {date}, pukul {time} {zone}, tiap lima menit.',
  choose: {
    title: 'Pilih hari',
    from: 'Dari tanggal',
    to: 'Sampai tanggal',
    submit: 'Tampilkan',
    note: 'Paling jauh {oldest}. Hari yang lebih lama ada di data terbuka.',
  },
  chart: 'Berapa dari 100 tepat di dalam rentang, menurut jam',
  chartPromise: 'janji {promised}',
  tables: {
    hours: 'Menurut jam',
    services: 'Menurut layanan',
    days: 'Menurut hari',
    kinds: 'Menurut saat disampaikan',
  },
  keys: { hours: 'Jam', services: 'Layanan', days: 'Tanggal', kinds: 'Saat' },
  kinds: { issue: 'Saat nomor diambil', follow: 'Saat nomor diikuti' },
  columns: { count: 'Banyak', coverage: 'Tepat', error: 'Meleset', bias: 'Condong' },
  columnsNote:
    'Banyak: perkiraan yang nomornya dipanggil. Tepat: dari 100, yang dipanggil di dalam rentang. Meleset: menit dari nilai tengah, separuh tidak lebih. Condong: menit, + terlalu lama, − terlalu cepat. Tanda – berarti belum cukup data.',
  hour: '{from}–{to}',
  data: {
    title: 'Periksa sendiri',
    hours: 'Tiap layanan dan jam, {form}',
    each: 'Perkiraan hari ini satu per satu, {form}',
    note: 'Perkiraan satu per satu menyebut nomor peristiwa di catatan kantor, tanpa data orang.',
    all: 'Perkiraan semua layanan',
    service: 'Halaman layanan {service}',
  },
  how: {
    title: 'Bagaimana perkiraan tunggu dibuat',
    description: 'Bagaimana perkiraan tunggu {office} dibuat, dengan kalimat sederhana.',
    short:
      'Kami mengamati berapa lama pelayanan sebenarnya, melihat loket yang buka, lalu menjalankan sisa hari beberapa ratus kali di komputer dengan aturan giliran yang sama. Rentangnya memuat 8 dari 10 hari percobaan itu.',
    lead: 'Perkiraan kami selalu berupa rentang, misalnya 10 sampai 25 menit. Begini cara membuatnya.',
    steps: {
      watch:
        'Kami mengamati berapa lama pelayanan benar-benar berlangsung di kantor ini, untuk tiap layanan. Yang dipakai bukan angka di atas kertas.',
      open: 'Kami melihat loket mana yang buka sekarang, layanan apa yang dilayani di sana, dan berapa nomor yang menunggu.',
      walk: 'Komputer menjalankan sisa hari ini beberapa ratus kali, dengan aturan giliran yang sama dengan yang memanggil Anda. Setiap kali sedikit lain, seperti hari-hari yang sebenarnya.',
      range:
        'Kami menyebut rentang tempat 8 dari 10 hari percobaan itu berakhir. Satu dari 10 lebih cepat, satu dari 10 lebih lama.',
    },
    countdown: {
      title: 'Bukan hitung mundur',
      text: 'Rentang tidak berkurang satu menit setiap menit. Setiap ada yang berubah di kantor, rentang dihitung lagi dari awal.',
    },
    changes: {
      title: 'Mengapa bisa berubah',
      counter: 'Sebuah loket tutup, jeda, atau buka.',
      priority: 'Nomor prioritas dipanggil lebih dulu, menurut aturan antrean.',
      long: 'Satu kunjungan berlangsung lebih lama, atau lebih cepat, daripada biasanya.',
      absent: 'Orang di depan Anda tidak hadir atau membatalkan nomornya.',
    },
    persons: {
      title: 'Yang tidak pernah diketahuinya',
      text: 'Siapa Anda, siapa yang menunggu, dan siapa petugasnya. Perkiraan hanya mengenal nomor, layanan, jenis nomor, loket, dan waktu.',
    },
    error: {
      title: 'Kami menghitung kesalahan kami',
      text: 'Setiap perkiraan yang disampaikan dicatat dan dibandingkan dengan yang terjadi. Hasilnya terbuka untuk semua, juga bila buruk. Bila rentang kami meleset jauh selama beberapa hari, rentang itu digeser atau diubah lebarnya sampai sebabnya ditemukan.',
    },
  },
} as const
