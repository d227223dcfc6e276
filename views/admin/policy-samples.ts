import type { PolicyFacts } from './policy-facts.tsx'

/** The rules of an ordinary office with two lines. */
export function sampleFacts(language: 'id' | 'en'): PolicyFacts {
  const isEnglish = language === 'en'
  return {
    classes: sampleClasses(language),
    lines: [
      { name: 'A', services: ['KK', 'KTP'], pattern: 'P N N' },
      { name: 'B', services: ['PASPOR'], pattern: '' },
    ],
    linePick: 'listed',
    lineOrder: ['A', 'B'],
    bounds: [{ name: isEnglish ? 'Normal' : 'Biasa', count: 6 }],
    transfer: 'keep',
    return: { after: 3, max: 1 },
    noshow: { recalls: 2, seconds: 20 },
    reasons: {
      deviation: ['EMERGENCY', 'TAMU_NEGARA'],
      prio: ['STATUTORY'],
      transfer: ['NEXT_STEP'],
      parking: ['PAYMENT'],
      pause: ['BREAK'],
      cancel: ['DAY_END'],
    },
  }
}

export function sampleClasses(language: 'id' | 'en'): PolicyFacts['classes'] {
  const isEnglish = language === 'en'
  return [
    { name: 'P', label: isEnglish ? 'Priority' : 'Prioritas' },
    { name: 'N', label: isEnglish ? 'Normal' : 'Biasa' },
  ]
}

export const sampleServices = [
  { code: 'KK', name: 'Kartu Keluarga' },
  { code: 'KTP', name: 'KTP-el' },
  { code: 'PASPOR', name: 'Paspor' },
]

export const policyTyped: Readonly<Record<string, string>> = {
  classes: 'P N',
  'line-KK': 'A',
  'line-KTP': 'A',
  'line-PASPOR': 'B',
  'alt-A': 'P N N',
  'alt-B': '',
  'bound-N': '6',
  linePick: 'listed',
  lineOrder: 'A B',
  recalls: '2',
  pauseSeconds: '20',
  after: '3',
  max: '1',
  transfer: 'keep',
  'reasons-deviation': 'EMERGENCY\nTAMU_NEGARA',
}
