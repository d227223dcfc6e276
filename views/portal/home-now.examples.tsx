import type { Example } from '../examples.ts'
import { HomeNow } from './home-now.tsx'
import { home } from './samples.ts'

export const examples: Example[] = [
  { name: 'open', door: 'portal', size: [1280, 900], render: (language) => <HomeNow {...home(language)} /> },
]
