import { Facts } from '../components/fact.tsx'
import type { Example } from '../examples.ts'
import { WaitFact, type WaitFactProps } from './wait-fact.tsx'

const waits: readonly [name: string, wait: WaitFactProps['wait']][] = [
  ['fifteen to twenty-five minutes', { range: { unit: 'minutes', from: 15, to: 25 } }],
  ['hours', { range: { unit: 'hours', from: 100, to: 135 } }],
  ['nobody knows how long', { range: { unit: 'hours', from: 60, to: 420 } }],
  ['not known yet', { range: null, reason: 'NOT_YET' }],
  ['no counter', { range: null, reason: 'NO_COUNTER' }],
]

export const examples: Example[] = waits.map(([name, wait]) => ({
  name,
  door: 'portal',
  size: [360, 160],
  render: (language) => (
    <Facts boxed>
      <WaitFact language={language} wait={wait} />
    </Facts>
  ),
}))
