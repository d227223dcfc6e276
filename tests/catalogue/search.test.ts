import { expect, test } from 'vitest'
import { searchServices } from '../../src/catalogue/rules/search.ts'

const group = { name: { id: 'Kependudukan', en: 'Civil registration' } }

const services = [
  service('KIA', 'Kartu Identitas Anak', 'Child identity card', ['anak', 'sekolah']),
  service('KK', 'Kartu Keluarga', 'Family card', ['pindah', 'menikah']),
  service('SKCK', 'SKCK', 'Police certificate', ['polisi', 'kerja'], {
    id: 'Untuk keluarga juga',
    en: 'Too',
  }),
]

test.each([
  ['kartu keluarga', ['KK'], 'both words, where another has one of them'],
  ['KARTU', ['KK', 'KIA'], 'capitals do not matter; the shorter name first'],
  ['kel', ['KK', 'SKCK'], 'the beginning of a word, the name before the summary'],
  ['saya mau pindah', ['KK'], 'words that fit nothing do not matter'],
  ['family', ['KK'], 'the other language'],
  ['kk', ['KK'], 'the code'],
  ['pólisi', ['SKCK'], 'accents do not matter'],
  ['kependudukan', ['KIA', 'KK', 'SKCK'], 'the group, in the order of the hall'],
  ['a', [], 'a single letter is no beginning'],
  ['kartu kelurga', ['KK'], 'a letter left out'],
  ['keluraga', ['KK', 'SKCK'], 'two letters the wrong way round'],
  ['pernikahan', ['KK'], 'another word for it'],
  ['wedding', ['KK'], 'another word for it, in the other language'],
  ['saya mau urus kartu keluarga', ['KK'], 'words that say nothing do not matter'],
  ['anak baru pindah', ['KIA', 'KK'], 'what is just now says nothing'],
  ['urus', [], 'nor do they find anything alone'],
  ['xyz', [], 'nothing'],
  ['  ?! ', [], 'no word at all'],
  ['', [], 'an empty query'],
])('“%s” finds %j: %s', (query, codes) => {
  expect(searchServices(services, query).map(({ code }) => code)).toEqual(codes)
})

function service(code: string, id: string, en: string, keywords: string[], summary = { id: '-', en: '-' }) {
  return { code, group, sheet: { name: { id, en }, summary, keywords } }
}
