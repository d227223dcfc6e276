import type { Example } from '../examples.ts'
import { drivingLicence, familyCard, landTax } from './sample-sheets.ts'
import { page } from './samples.ts'
import { service } from './service-now.examples.tsx'
import { ServicePage } from './service-page.tsx'

export const examples: Example[] = [
  {
    name: 'free, on a desktop',
    door: 'portal',
    size: [1280, 900],
    whole: true,
    render: (language) => <ServicePage {...page(language)} now={service(language, familyCard)} />,
  },
  {
    name: 'several fees, on a phone',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => <ServicePage {...page(language)} now={service(language, drivingLicence)} />,
  },
  {
    name: 'a formula',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => <ServicePage {...page(language)} now={service(language, landTax)} />,
  },
]
