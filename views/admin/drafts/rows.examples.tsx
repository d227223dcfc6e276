import { BothFields } from '../../components/both-fields.tsx'
import type { Example } from '../../examples.ts'
import { Rows } from './rows.tsx'

const typed = {
  'r-rows': '3',
  'r0-text_id': 'Fotokopi KTP',
  'r0-text_en': 'Copy of the identity card',
  'r1-text_id': 'Pas foto <img src=x onerror=alert(1)>',
  'r1-text_en': 'Photograph',
}

export const examples: Example[] = [
  {
    name: 'two and an empty one',
    door: 'portal',
    render: (language) => (
      <Rows {...{ language, typed }} what="Persyaratan">
        {(prefix) => <BothFields {...{ language, typed, id: `${prefix}text` }} label="Persyaratan" />}
      </Rows>
    ),
  },
]
