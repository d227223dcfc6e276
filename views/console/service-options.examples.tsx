import type { Example } from '../examples.ts'
import { making } from './sample-make.ts'
import { ServiceOptions } from './service-options.tsx'

export const examples: Example[] = [
  {
    name: 'in a field',
    door: 'console',
    size: [460, 100],
    render: (language) => (
      <label class="field" for="services">
        {making(language).place}
        <select class="field__control" id="services">
          <ServiceOptions {...making(language)} />
        </select>
      </label>
    ),
  },
]
