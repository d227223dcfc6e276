import type { Accuracy } from '../../src/estimates/rules/accuracy.ts'
import type { Language } from '../../src/words/language.ts'
import type { AccuracyFiguresProps } from './accuracy-figures.tsx'
import type { AccuracyPageProps } from './accuracy-page.tsx'
import { page, updated } from './samples.ts'

/** 30 days of estimates in Sukamaju, as the examples show them. */
export const good: Accuracy = {
  ...{ count: 1284, coverage: 0.81, medianErrorSeconds: 250, biasSeconds: 170 },
  ...{ widthSeconds: 960, pinballSeconds: 95 },
}

const early: Accuracy = { ...good, count: 240, coverage: 0.68, medianErrorSeconds: 20, biasSeconds: -130 }

export const figures: Omit<AccuracyFiguresProps, 'language'> = {
  accuracy: good,
  counts: { called: 1284, cancelled: 31, uncalled: 2, open: 4, free: 140, freeKept: 131 },
  ...{ from: '8 Maret 2026', to: '6 April 2026', promised: 80, least: 20 },
}

export const hours = [
  { name: '08.00–09.00', called: 240, accuracy: early },
  { name: '09.00–10.00', called: 1032, accuracy: good },
  { name: '10.00–11.00', called: 12, accuracy: null },
]

const services = [
  { name: 'Kartu Keluarga', href: '/sukamaju/perkiraan/KK', called: 1284, accuracy: good },
  {
    name: 'Pindah <img src=x onerror=alert(1)>',
    href: '/sukamaju/perkiraan/PINDAH',
    called: 0,
    accuracy: null,
  },
]

export function accuracyPage(language: Language): AccuracyPageProps {
  return {
    ...page(language),
    ...{ slug: 'sukamaju', officeName: 'MPP Sukamaju', service: null, figures, hours, services, updated },
    days: [
      { name: '6 Apr 2026', called: 1044, accuracy: good },
      { name: '3 Apr 2026', called: 240, accuracy: early },
    ],
    kinds: [
      { name: 'Saat nomor diambil', called: 240, accuracy: early },
      { name: 'Saat nomor diikuti', called: 1044, accuracy: good },
    ],
    chosen: {
      ...{ from: '2026-03-08', to: '2026-04-06', oldest: '2026-01-05', today: '2026-04-06' },
      oldestInWords: '5 Januari 2026',
    },
  }
}
