import type { Example } from '../examples.ts'
import { StaleBanner } from './stale-banner.tsx'

const since = { time: '09.42', zone: 'WIB' }

export const examples: Example[] = [
  {
    name: 'on a phone',
    door: 'portal',
    size: [360, 190],
    render: (language) => <StaleBanner language={language} since={since} />,
  },
  {
    name: 'on the display',
    door: 'display',
    size: [1920, 1080],
    render: (language) => <StaleBanner language={language} since={since} />,
  },
  {
    name: 'waiting to be needed',
    door: 'display',
    render: (language) => <StaleBanner language={language} since={since} hidden />,
  },
]
