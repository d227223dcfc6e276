import type { Example } from '../examples.ts'
import { desk, serving } from './sample-desk.ts'
import { TransferForm } from './transfer-form.tsx'

export const examples: Example[] = [
  {
    name: 'keeps the place',
    door: 'console',
    size: [460, 400],
    render: (language) => <TransferForm desk={desk(language)} visitor={serving(language, 3)} />,
  },
  {
    name: 'one suspended',
    door: 'console',
    size: [460, 400],
    render: (language) => {
      const { destinations, ...rest } = desk(language)
      const services = destinations.services.map((service, place) =>
        place === 1 ? { ...service, suspended: 'Blangko habis' } : service,
      )
      return (
        <TransferForm
          desk={{ ...rest, destinations: { ...destinations, services } }}
          visitor={serving(language, 3)}
        />
      )
    },
  },
]
