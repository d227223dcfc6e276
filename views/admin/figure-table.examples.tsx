import type { Example } from '../examples.ts'
import { sampleTables } from './figure-samples.ts'
import { FigureTable } from './figure-table.tsx'

const places = { services: 0, hours: 1, counters: 2 } as const

export const examples: Example[] = [
  table('services', 'by service'),
  table('hours', 'by hour'),
  table('counters', 'by counter'),
]

function table(which: keyof typeof places, name: string): Example {
  return {
    ...{ name, door: 'portal', size: [1300, 420] },
    render: (language) => (
      <>
        {sampleTables(language)
          .slice(places[which], places[which] + 1)
          .map((data) => (
            <FigureTable language={language} table={data} href="/figures.csv" />
          ))}
      </>
    ),
  }
}
