import { refusalSentence, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { Field } from './field.tsx'

export const examples: Example[] = [
  {
    name: 'a line of text',
    door: 'portal',
    size: [480, 140],
    render: (language) => (
      <Field
        language={language}
        id="q"
        kind="search"
        label={wordsOf(language).common.actions.search}
        hint="KTP-el, SKCK"
      />
    ),
  },
  {
    name: 'an answer to correct',
    door: 'portal',
    size: [480, 170],
    render: (language) => (
      <Field
        language={language}
        id="user"
        label={wordsOf(language).common.counterState.open}
        value="<img onerror=alert(1)>"
        error={refusalSentence(language, 'SIGN_IN_FAILED')}
      />
    ),
  },
  {
    name: 'more than a line, not required',
    door: 'portal',
    size: [480, 220],
    render: (language) => (
      <Field
        language={language}
        id="note"
        kind="area"
        required={false}
        label={wordsOf(language).common.navigation.aspirations}
      />
    ),
  },
  {
    name: 'a choice',
    door: 'portal',
    size: [480, 120],
    render: (language) => {
      const { ticketClass } = wordsOf(language).common
      const options = [
        { value: 'normal', label: ticketClass.normal },
        { value: 'priority', label: ticketClass.priority },
      ]
      return (
        <Field
          language={language}
          id="class"
          kind="choice"
          label={ticketClass.normal}
          options={options}
          value="priority"
        />
      )
    },
  },
]
