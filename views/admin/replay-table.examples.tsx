import type { Example } from '../examples.ts'
import { sampleReplay } from './replay-samples.ts'
import { ReplayTable } from './replay-table.tsx'

const nobody = {
  ...{ called: 0, uncalled: 0, long: 0 },
  ...{ medianSeconds: null, p90Seconds: null, longestSeconds: null },
}

export const examples: Example[] = [
  {
    name: 'by kind of number',
    door: 'portal',
    render: (language) => (
      <>
        <h2 id="replay-classes">2</h2>
        <ReplayTable
          {...{ language, longMinutes: 30 }}
          name="classes"
          groups={sampleReplay(language).classes}
        />
      </>
    ),
  },
  {
    name: 'of a line in which nobody was called',
    door: 'portal',
    render: (language) => (
      <>
        <h2 id="replay-lines">2</h2>
        <ReplayTable
          {...{ language, longMinutes: 30 }}
          name="lines"
          groups={[{ name: 'B', figures: { lived: nobody, same: nobody, other: nobody } }]}
        />
      </>
    ),
  },
]
