import type { Example } from '../examples.ts'
import { BarChart } from './bar-chart.tsx'

export const examples: Example[] = [
  {
    name: 'three hours, one of them without figures',
    door: 'portal',
    render: () => (
      <BarChart
        title="Berapa dari 100 tepat di dalam rentang, menurut jam"
        bars={[
          { label: '08.00–09.00', value: 84, said: '84' },
          { label: '09.00–10.00', value: 71, said: '71' },
          { label: '10.00–11.00', value: null, said: '–' },
        ]}
        most={100}
        mark={{ value: 80, label: 'janji 80' }}
      />
    ),
  },
]
