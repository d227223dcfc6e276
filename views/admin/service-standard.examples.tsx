import type { Example } from '../examples.ts'
import { bases, inReview, settled } from './catalogue-samples.ts'
import { ServiceStandard } from './service-standard.tsx'

const here = { office: 'sukamaju', code: 'KTP' }

export const examples: Example[] = [
  {
    name: 'with a version to come, from either of which a draft may begin',
    door: 'portal',
    render: (language) => (
      <ServiceStandard
        {...here}
        {...{ language, bases }}
        standard={{ ...inReview, draft: null, unanswered: 0 }}
      />
    ),
  },
  {
    name: 'in review',
    door: 'portal',
    render: (language) => <ServiceStandard {...here} {...{ language }} bases={[]} standard={inReview} />,
  },
  {
    name: 'that stands in no line',
    door: 'portal',
    render: (language) => (
      <ServiceStandard {...here} {...{ language }} bases={[]} standard={{ ...settled, isPlaced: false }} />
    ),
  },
]
