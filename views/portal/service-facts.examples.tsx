import type { Example } from '../examples.ts'
import { drivingLicence, familyCard } from './sample-sheets.ts'
import { ServiceFacts } from './service-facts.tsx'

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
        isOpen
        open={[]}
        paused={[]}
        acceptedUntil={null}
      />
    ),
  },
]
