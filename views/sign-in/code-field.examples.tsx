import type { Example } from '../examples.ts'
import { CodeField } from './code-field.tsx'

export const examples: Example[] = [
  { name: 'empty', door: 'portal', render: (language) => <CodeField language={language} /> },
]
