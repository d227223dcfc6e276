import { wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { ServiceWithdrawal } from './service-withdrawal.tsx'

const here = { office: 'sukamaju', code: 'KTP' }

export const examples: Example[] = [
  {
    name: 'folded',
    door: 'portal',
    render: (language) => <ServiceWithdrawal {...here} {...{ language }} withdrawn={null} />,
  },
  {
    name: 'for a day that has passed',
    door: 'portal',
    render: (language) => (
      <ServiceWithdrawal
        {...here}
        {...{ language }}
        withdrawn={null}
        typed={{ lastDay: '2026-01-01' }}
        errors={[{ field: 'lastDay', message: wordsOf(language).adminCatalogue.withdrawal.dayWrong }]}
      />
    ),
  },
]
