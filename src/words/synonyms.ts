/**
 * Words that people use for one another when they look for a service, the published one first. Searching
 * for any of them finds the others.
 */
export const synonyms: readonly (readonly string[])[] = [
  ['antrean', 'antrian', 'antri', 'antre', 'queue'],
  ['akta', 'akte'],
  ['ktp', 'ektp', 'identitas'],
  ['kk', 'kartukeluarga'],
  ['lahir', 'kelahiran', 'bayi', 'melahirkan', 'birth', 'baby', 'newborn'],
  ['nikah', 'kawin', 'menikah', 'perkawinan', 'pernikahan', 'marriage', 'wedding', 'marry'],
  ['pindah', 'kepindahan', 'domisili', 'move', 'moving'],
  ['hilang', 'kehilangan', 'lost'],
  ['rusak', 'damaged', 'broken'],
  ['perpanjangan', 'perpanjang', 'memperpanjang', 'renew', 'renewal', 'extend'],
  ['sim', 'mengemudi', 'nyetir', 'licence', 'license'],
  ['paspor', 'passport', 'pasport', 'paspot'],
  ['kerja', 'pekerjaan', 'lowongan', 'melamar', 'lamaran', 'job', 'work'],
  ['kendaraan', 'motor', 'mobil', 'vehicle', 'car', 'motorcycle'],
  ['pajak', 'tax'],
  ['usaha', 'bisnis', 'umkm', 'business'],
  ['bangunan', 'rumah', 'imb', 'building', 'house'],
  ['tanah', 'land'],
  ['anak', 'child', 'children'],
  ['miskin', 'tidakmampu', 'kurangmampu', 'sktm', 'poor'],
]

/** Words that say nothing about which service is sought. */
export const fillers: readonly string[] = [
  ...[
    'saya',
    'aku',
    'kami',
    'mau',
    'ingin',
    'minta',
    'tolong',
    'cara',
    'bagaimana',
    'gimana',
    'untuk',
    'buat',
  ],
  ...['bikin', 'membuat', 'urus', 'mengurus', 'ngurus', 'yang', 'dan', 'di', 'ke', 'dari', 'apa', 'syarat'],
  ...['surat', 'i', 'want', 'need', 'how', 'to', 'get', 'the', 'a', 'an', 'my', 'for', 'of', 'and', 'in'],
]

/** Says "just now" before another word, as in "baru lahir"; after it, as in "SIM baru", it means new. */
export const justNow: readonly string[] = ['baru', 'barusan']
