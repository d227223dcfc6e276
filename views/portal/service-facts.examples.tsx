import type { Example } from '../examples.ts'
import { ServiceFacts } from './service-facts.tsx'
import { drivingLicence, familyCard } from './sheet-samples.ts'

export const examples: Example[] = [
  {
    name: 'free and open',
    door: 'portal',
    size: [900, 140],
    render: (language) => (
      <ServiceFacts
        language={language}
        {...familyCard}
        waiting={8}
        wait={{ range: { unit: 'minutes', from: 15, to: 25 } }}
        isOpen
        open={['1', '2']}
        paused={[]}
        acceptedUntil="15.00 WIB"
      />
    ),
  },
  {
    name: 'several fees, no counter',
    door: 'portal',
    size: [360, 320],
    render: (language) => (
      <ServiceFacts
        language={language}
        {...drivingLicence}
        waiting={0}
        wait={{ range: null, reason: 'NO_COUNTER' }}
        isOpen
        open={[]}
        paused={[]}
        acceptedUntil={null}
      />
    ),
  },
]
