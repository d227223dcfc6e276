import type { Example } from '../examples.ts'
import { CallRow, Spotlight } from './call-row.tsx'
import { sampleCalls } from './samples.ts'

const rows: readonly (readonly [name: string, line: string, isNewest: boolean])[] = [
  ['the newest', 'A014 3', true],
  ['an earlier one', 'D052 8', false],
  ['called again', 'B031 12 2', true],
  ['the longest number', 'A1000 12', true],
  ['a counter with a name', 'A1000 INFO 3', false],
]

export const examples: Example[] = [
  ...rows.map(
    ([name, line, isNewest]): Example => ({
      name,
      door: 'display',
      size: [1200, 300],
      render: (language) => (
        <ol class="calls__list">
          {sampleCalls(line).map((call) => (
            <CallRow language={language} call={call} isNewest={isNewest} />
          ))}
        </ol>
      ),
    }),
  ),
  { name: 'the spotlight', door: 'display', render: (language) => <Spotlight language={language} /> },
]
