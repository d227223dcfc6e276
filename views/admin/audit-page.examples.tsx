import type { Example } from '../examples.ts'
import { AuditPage } from './audit-page.tsx'
import { auditRows, sampleFrame } from './samples.ts'

const page = { door: 'portal', whole: true } as const
const people = [{ by: 'officer:1', name: 'Bu Ani' }]
const everything = { sought: { from: '', until: '', by: '', what: '' }, people }
const hrefs = {
  olderHref: '/sukamaju/admin/audit?before=7',
  newestHref: null,
  tableHref: '/sukamaju/admin/audit.csv',
  linesHref: '/sukamaju/admin/audit.ndjson',
}

export const examples: Example[] = [
  {
    ...page,
    name: 'the newest lines',
    size: [1366, 768],
    render: (language) => (
      <AuditPage {...sampleFrame(language, 'audit')} {...hrefs} search={everything} rows={auditRows} />
    ),
  },
  {
    ...page,
    name: 'the newest lines, on a phone',
    size: [360, 800],
    render: (language) => (
      <AuditPage {...sampleFrame(language, 'audit')} {...hrefs} search={everything} rows={auditRows} />
    ),
  },
  {
    ...page,
    name: 'nothing fits',
    size: [1366, 768],
    render: (language) => (
      <AuditPage
        {...sampleFrame(language, 'audit')}
        {...{ ...hrefs, olderHref: null }}
        search={{ people, sought: { ...everything.sought, what: 'pin.' } }}
        rows={[]}
      />
    ),
  },
]
