import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { page } from '../portal/samples.ts'
import { ApiPage, type ApiPageProps } from './api-page.tsx'
import { calls, code, issueTicket, listCalls } from './samples.ts'

function api(language: Language): ApiPageProps {
  return {
    ...page(language),
    office: { name: 'Giliran', href: '/' },
    officeHref: null,
    pledge: null,
    groups: [
      { tag: 'Public', calls: [listCalls] },
      { tag: 'Kiosk', calls: [issueTicket] },
    ],
    shapes: [calls, code],
    machineHref: '/api/v1/openapi.json',
    catalogueHref: '/data/catalog.jsonld',
  }
}

export const examples: Example[] = [
  {
    name: 'on a desktop',
    door: 'portal',
    size: [1280, 900],
    whole: true,
    render: (language) => <ApiPage {...api(language)} />,
  },
  {
    name: 'on a phone',
    door: 'portal',
    size: [360, 800],
    whole: true,
    render: (language) => <ApiPage {...api(language)} />,
  },
]
