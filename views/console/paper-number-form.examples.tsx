import type { Example } from '../examples.ts'
import { PaperNumberForm } from './paper-number-form.tsx'
import { making } from './sample-make.ts'

export const examples: Example[] = [
  {
    name: 'the fourth',
    door: 'console',
    size: [640, 400],
    render: (language) => (
      <PaperNumberForm {...making(language)} formKey="kunci" letter="Z" suggested="Z004" />
    ),
  },
]
