import { refusalSentence, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { EnrolScreen, type EnrolScreenProps } from './enrol-screen.tsx'

const found = { role: 'display', code: 'K7MR-2XQ9', address: '10.0.0.31', minutes: 2 } as const

export const examples: Example[] = [
  form('the code is asked', () => ({})),
  form('nobody knows the code', (language) => ({
    typed: 'ABCD-EFGH',
    refusal: refusalSentence(language, 'SCREEN_UNKNOWN'),
  })),
  form('a screen was found', () => ({ found })),
  form('the name is missing', (language) => ({
    found,
    errors: [{ field: 'label', message: wordsOf(language).admin.devices.found.labelMissing }],
  })),
]

function form(
  name: string,
  more: (language: EnrolScreenProps['language']) => Partial<EnrolScreenProps>,
): Example {
  return {
    name,
    door: 'portal',
    render: (language) => <EnrolScreen {...{ language, office: 'sukamaju', ...more(language) }} />,
  }
}
