import type { Example } from '../examples.ts'
import { DevicesPage } from './devices-page.tsx'
import { devices, sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true } as const
const found = { role: 'kiosk', code: 'K7MR-2XQ9', address: '10.0.0.31', minutes: 0 } as const

export const examples: Example[] = [
  {
    ...page,
    name: 'four devices',
    size: [1366, 768],
    render: (language) => <DevicesPage {...sampleFrame(language, 'devices')} devices={devices} mayManage />,
  },
  {
    ...page,
    name: 'a screen was found, on a phone',
    size: [360, 800],
    render: (language) => (
      <DevicesPage {...sampleFrame(language, 'devices')} devices={devices} mayManage enrol={{ found }} />
    ),
  },
]
