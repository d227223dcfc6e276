import type { Language } from '../../src/words/language.ts'
import type { CounterChoice } from './choose-page.tsx'
import type { LineChoices } from './line-ticks.tsx'
import type { OpenFormProps } from './open-form.tsx'

const agencies = [
  'Dukcapil',
  'Dukcapil',
  'Polri',
  'Imigrasi',
  'DPMPTSP',
  'KUA',
  'Polri',
  '<img src=x onerror=alert(1)>',
]

export function choices(language: Language): CounterChoice[] {
  return agencies.map((agency, place) => ({
    counter: String(place + 1),
    name: `${language === 'id' ? 'Loket' : 'Counter'} ${place + 1}`,
    agency,
    state: place === 1 ? 'taken' : place === 2 ? 'mine' : 'free',
  }))
}

export function opening(
  language: Language,
  state: CounterChoice['state'] = 'free',
): Omit<OpenFormProps, 'language' | 'office' | 'officer'> {
  const names =
    language === 'id' ? ['Kartu Keluarga', 'KTP elektronik'] : ['Family card', 'Electronic identity card']
  const counter = {
    counter: '1',
    name: language === 'id' ? 'Loket 1' : 'Counter 1',
    agency: 'Dukcapil',
    state,
  }
  return {
    counter,
    formKey: 'kunci',
    usual: names.map((name, place) => ({ code: `USUAL-${place}`, name, checked: true })),
    others: [{ code: 'SKCK', name: 'SKCK', checked: false }],
    lines: null,
    leaves: state === 'free' ? { counter: language === 'id' ? 'Loket 3' : 'Counter 3', handed: 2 } : null,
  }
}

/** The services of a counter by line; the first `served` of the three are its own. */
export function linesToOrder(language: Language, served = 2): LineChoices {
  const names = {
    id: [
      ['A', 'Kependudukan', 'Kartu Keluarga', 'KTP elektronik'],
      ['B', 'SIM dan SKCK', 'SKCK'],
      ['C', '<img src=x onerror=alert(1)>', 'STNK lima tahunan dan pelat nomor'],
    ],
    en: [
      ['A', 'Population records', 'Family card', 'Electronic identity card'],
      ['B', 'Licences and police records', 'Police record certificate'],
      ['C', '<img src=x onerror=alert(1)>', 'Vehicle registration'],
    ],
  }[language].map(([line = '', name = '', ...services], place) => ({
    line,
    name,
    services: services.map((each, index) => ({
      code: `${line}-${index}`,
      name: each,
      checked: place < served,
    })),
  }))
  return { served: names.slice(0, served), others: names.slice(served) }
}
