export const openData = {
  title: 'Data terbuka',
  link: 'Semua data kantor ini',
  lead: 'Semua yang diterbitkan {office} dapat diambil sebagai data, tanpa mendaftar dan tanpa biaya.',
  description: 'Data terbuka {office}: layanan, syarat, biaya, jam buka, dan antrean, sebagai JSON dan CSV.',
  ofHouse: 'Data terbuka setiap kantor di tempat ini.',
  version: 'Versi data {version}, berlaku sejak {date}.',
  all: 'Ambil semuanya',
  allNote: 'Satu berkas ZIP berisi semua tabel CSV dan manifest.json dengan arti setiap kolom.',
  tables: 'Tabel',
  columnsTitle: 'Kolom {dataset}',
  columnCount: '{count} kolom',
  column: 'Kolom',
  type: 'Isi',
  meaning: 'Arti',
  changesLabel: 'Berubah',
  changes: {
    standing: 'hanya bila kantor mengubah isinya',
    minutes: 'paling lama tiap 5 menit',
    live: 'setiap kali antrean bergerak',
  },
  closedOn: 'Tutup {when}: {name}',
  inIndonesian: '{meaning}, dalam bahasa Indonesia',
  inEnglish: '{meaning}, dalam bahasa Inggris',
  types: {
    text: 'teks',
    list: 'daftar; di CSV dipisah dengan |',
    integer: 'bilangan bulat',
    boolean: 'true atau false',
    date: 'tanggal, TTTT-BB-HH',
    time: 'jam setempat, JJ:MM',
    datetime: 'waktu menurut ISO 8601',
    json: 'JSON',
    url: 'alamat web',
  },
  use: {
    title: 'Cara memakai',
    licence: 'Lisensi',
    licenceNote: 'Boleh disalin, diolah, dan diterbitkan lagi oleh siapa saja, asal menyebut sumbernya.',
    cite: 'Cara menyebut sumber',
    citation: '{office}, Data terbuka, versi {version}. {url}. {licence}.',
    stable: 'Tetap sama',
    stableNote:
      'Nama kolom dan kode seperti {example} tidak berganti selama versi skema {schema}. Kolom baru ditambahkan di belakang.',
    cells: 'Sel kosong',
    cellsNote:
      'Tidak diketahui atau tidak ada. Di CSV, teks yang tampak seperti rumus diberi tanda petik di depannya.',
    persons: 'Tanpa data pribadi',
    personsNote: 'Tidak ada nama, nomor antrean, atau apa pun tentang pengunjung di tabel ini.',
    again: 'Mengambil lagi',
    againNote:
      'Kirim kembali ETag atau Last-Modified: bila tidak ada yang berubah, jawabannya 304 tanpa isi.',
  },
  standards: {
    title: 'Bentuk baku',
    cpsv: 'Layanan sebagai data tertaut, menurut CPSV-AP 3.2.0',
    hsds: 'Kantor dan layanan menurut Open Referral HSDS 3.0',
    dcat: 'Katalog data ini menurut DCAT',
    api: 'Antarmuka untuk program (API) dan penjelasannya',
    line: 'Antrean sekarang',
    policy: 'Aturan antrean',
  },
  datasets: {
    offices: { title: 'Kantor', holds: 'Nama, alamat, zona waktu, motto, maklumat, dan tempat mengadu.' },
    services: {
      title: 'Layanan',
      holds: 'Standar pelayanan yang berlaku hari ini: satu baris tiap layanan.',
    },
    cases: { title: 'Keperluan', holds: 'Untuk apa orang datang dalam satu layanan, misalnya kartu hilang.' },
    requirements: {
      title: 'Persyaratan',
      holds: 'Apa yang harus dibawa untuk tiap layanan, dan kapan perlu.',
    },
    steps: { title: 'Prosedur', holds: 'Langkah tiap layanan menurut urutannya.' },
    fees: { title: 'Biaya', holds: 'Tarif atau rumusnya, dasar hukumnya, dan apakah ditarik hari ini.' },
    calendar: {
      title: 'Jam buka',
      holds:
        'Jam buka seminggu. Baris bertanggal, misalnya Ramadan, menggantikan baris tanpa tanggal pada tanggal itu. Layanan tanpa baris sendiri mengikuti kantornya.',
    },
    calendar_dates: {
      title: 'Hari tutup',
      holds: 'Hari libur dan bagian hari yang tutup, dikurangkan dari jam buka.',
    },
    standards: {
      title: 'Versi standar',
      holds:
        'Setiap versi standar yang pernah diterbitkan, dengan masa berlaku dan isi lengkapnya. Versi yang berakhir sebelum mulai tidak pernah berlaku.',
    },
    regulations: { title: 'Peraturan', holds: 'Peraturan yang menjadi dasar layanan dan biaya.' },
    life_events: {
      title: 'Peristiwa hidup',
      holds: 'Peristiwa yang membawa orang ke kantor, dan layanannya.',
    },
    counters: { title: 'Loket', holds: 'Loket yang dipakai, tempatnya, dan layanan yang biasa dilayani.' },
    lines: { title: 'Antrean sekarang', holds: 'Berapa orang menunggu saat ini untuk tiap layanan.' },
    tickets_by_hour: {
      title: 'Nomor antrean per jam',
      holds:
        'Berapa nomor diambil tiap jam, hari ini dan 400 hari sebelumnya. Jam tanpa nomor tidak ditulis.',
    },
    estimates: {
      title: 'Ketepatan perkiraan tunggu',
      holds:
        'Perkiraan yang disampaikan dan yang kemudian terjadi, tiap layanan dan jam, hari ini dan 91 hari sebelumnya.',
    },
    estimate_outcomes: {
      title: 'Perkiraan satu per satu',
      holds:
        'Setiap perkiraan yang disampaikan pada satu hari dan yang kemudian terjadi. Hari lain diminta dengan ?day=TTTT-BB-HH.',
    },
  },
} as const
