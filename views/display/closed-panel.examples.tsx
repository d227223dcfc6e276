import type { Example } from '../examples.ts'
import { type Closed, ClosedPanel } from './closed-panel.tsx'
import { easter, lunch, overnight } from './samples.ts'

const reasons: readonly (readonly [name: string, closed: Closed])[] = [
  ['for the night', overnight],
  ['for a break', lunch],
  ['on a holiday', easter],
  ['nobody knows until when', { ...overnight, opensAt: null }],
]

export const examples: Example[] = reasons.map(([name, closed]) => ({
  name,
  door: 'display',
  size: [1920, 800],
  render: (language) => <ClosedPanel language={language} closed={closed} timeZone="Asia/Jakarta" />,
}))
