import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { givenUp, settled, unwritten } from './catalogue-samples.ts'
import { agencies, holidays, holidayTyped, sampleFrame, weekTyped } from './samples.ts'
import { type GivenProps, ServicePage } from './service-page.tsx'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const service = { code: 'KTP', name: 'KTP elektronik' }
const standard = { standard: settled, bases: [] }
const given: GivenProps = {
  suspension: null,
  hours: { typed: { own: 'own', ...weekTyped }, version: 0 },
  holidays,
  owner: 'DUKCAPIL',
  agencies,
  stock: { typed: { stock: 'none' } },
  withdrawal: { withdrawn: null },
}

export const examples: Example[] = [
  {
    ...page,
    name: 'that is given',
    render: (language) => (
      <ServicePage {...sampleFrame(language, 'services')} {...{ service, standard, given }} />
    ),
  },
  {
    ...page,
    name: 'that is suspended and given up',
    size: [360, 800],
    render: (language) => (
      <ServicePage
        {...sampleFrame(language, 'services')}
        {...{ service }}
        standard={{ standard: givenUp, bases: [] }}
        given={{
          ...given,
          suspension: { reason: 'blangko habis', back: null },
          withdrawal: { withdrawn: { date: '30 April 2026', reason: 'Pindah ke kecamatan' } },
        }}
      />
    ),
  },
  {
    ...page,
    name: 'without a reason in both languages',
    render: (language) => (
      <ServicePage
        {...sampleFrame(language, 'services')}
        {...{ service, standard }}
        given={{
          ...given,
          suspending: {
            typed: { reason_id: 'blangko habis' },
            errors: [{ field: 'reason_en', message: wordsOf(language).adminHouse.services.reasonMissing }],
          },
        }}
      />
    ),
  },
  {
    ...page,
    name: 'with no holiday of its own, and a mistake in one',
    render: (language) => (
      <ServicePage
        {...sampleFrame(language, 'services')}
        {...{ service, standard }}
        given={{
          ...given,
          holidays: [],
          closing: {
            typed: { ...holidayTyped, day: 'besok' },
            errors: [{ field: 'day', message: wordsOf(language).adminTimes.needed.dayWrong }],
          },
        }}
      />
    ),
  },
  {
    ...page,
    name: 'that nobody has written yet',
    render: (language) => (
      <ServicePage
        {...sampleFrame(language, 'services')}
        {...{ service }}
        standard={{ standard: unwritten, bases: [] }}
        given={null}
      />
    ),
  },
]
