import { refusalSentence, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { Button } from './button.tsx'
import { StateCard } from './state-card.tsx'

export const examples: Example[] = [
  {
    name: 'today’s numbers are taken',
    door: 'kiosk',
    size: [1080, 560],
    render: (language) => (
      <StateCard
        tone="waiting"
        icon="calendar-off"
        title={wordsOf(language).common.serviceState.quotaUsed}
        actions={[
          <Button label={wordsOf(language).common.actions.home} />,
          <Button kind="outline" label={wordsOf(language).common.actions.back} />,
        ]}
      >
        {refusalSentence(language, 'QUOTA_USED')}
      </StateCard>
    ),
  },
  {
    name: 'a page that is not there',
    door: 'portal',
    size: [480, 340],
    render: (language) => (
      <StateCard
        tone="called"
        icon="search-off"
        level={1}
        title={wordsOf(language).errors.notFound.title}
        actions={<Button href="/" label={wordsOf(language).errors.home} />}
      >
        {wordsOf(language).errors.notFound.next}
      </StateCard>
    ),
  },
  {
    name: 'a search that carries markup',
    door: 'portal',
    render: () => (
      <StateCard tone="called" icon="search-off" title="<img onerror=alert(1)>">
        {'<img onerror=alert(1)>'}
      </StateCard>
    ),
  },
]
