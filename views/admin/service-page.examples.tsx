import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { agencies, holidays, holidayTyped, sampleFrame, weekTyped } from './samples.ts'
import { ServicePage } from './service-page.tsx'

const page = { door: 'portal', whole: true, size: [1366, 768] } as const
const service = { code: 'KTP', name: 'KTP elektronik', owner: 'DUKCAPIL' }
const hours = { typed: { own: 'own', ...weekTyped }, version: 0 }

export const examples: Example[] = [
  {
    ...page,
    name: 'that is given',
    render: (language) => (
      <ServicePage
        {...sampleFrame(language, 'services')}
        {...{ service, agencies, hours, holidays }}
        suspension={null}
      />
    ),
  },
  {
    ...page,
    name: 'that is suspended',
    size: [360, 800],
    render: (language) => (
      <ServicePage
        {...sampleFrame(language, 'services')}
        {...{ service, agencies, hours, holidays }}
        suspension={{ reason: 'blangko habis', back: null }}
      />
    ),
  },
  {
    ...page,
    name: 'without a reason in both languages',
    render: (language) => (
      <ServicePage
        {...sampleFrame(language, 'services')}
        {...{ service, agencies, hours, holidays }}
        suspension={null}
        suspending={{
          typed: { reason_id: 'blangko habis' },
          errors: [{ field: 'reason_en', message: wordsOf(language).adminHouse.services.reasonMissing }],
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
        {...{ service, agencies, hours, holidays: [] }}
        suspension={null}
        closing={{
          typed: { ...holidayTyped, day: 'besok' },
          errors: [{ field: 'day', message: wordsOf(language).adminTimes.needed.dayWrong }],
        }}
      />
    ),
  },
]
