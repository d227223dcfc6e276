import { Button } from '../components/button.tsx'
import type { Example } from '../examples.ts'
import { ActForm } from './act-form.tsx'

export const examples: Example[] = [
  {
    name: 'one button',
    door: 'console',
    size: [300, 80],
    render: () => (
      <ActForm action="/sukamaju/console" formKey="kunci">
        <Button label="Giliran" />
      </ActForm>
    ),
  },
]
