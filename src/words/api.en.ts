import type { api as source } from './api.id.ts'
import type { SameShape } from './message.ts'

export const api = {
  title: 'The interface for programs (API)',
  description:
    'Every address of the API of Giliran: what it means, takes and answers, and the shapes of its data.',
  lead: 'At these addresses other programs can read the services and the lines, give tickets at a kiosk, and work as an officer. What each address does is written in English.',
  machine: 'The description for machines (OpenAPI 3.1)',
  catalogue: 'The catalogue of open data (DCAT)',
  rules: {
    title: 'True of all of them',
    format:
      'Bodies are JSON in UTF-8. Times are written by ISO 8601 with the offset of their zone. Unknown members are refused.',
    open: 'What is open to everybody needs no token, and pages of any site may use it.',
    token:
      'Everything else asks for Authorization: Bearer with a token of the office. A token is for its office alone.',
    key: 'POST needs an Idempotency-Key: the same key gets the same answer for 48 hours.',
    problems:
      'A refusal is answered as application/problem+json with a stable code, and a detail in the language asked for.',
  },
  tags: { Public: 'Open', Data: 'Open data', Kiosk: 'Kiosk', Officers: 'Officers' },
  who: { everybody: 'Open to everybody', token: 'Needs a token' },
  parameters: 'What it takes',
  required: 'required',
  optional: 'optional',
  where: { path: 'in the address', query: 'in the query', header: 'in the header' },
  body: 'What is sent',
  answers: 'What it answers',
  shapes: 'Shapes of data',
  member: 'Member',
  meaning: 'Meaning',
  status: 'Answer',
} as const satisfies SameShape<typeof source>
