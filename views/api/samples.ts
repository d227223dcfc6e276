import type { CallProps } from './call.tsx'
import type { ShapeProps } from './shape.tsx'

export const listCalls: Omit<CallProps, 'language'> = {
  id: 'listCalls',
  method: 'GET',
  path: '/api/v1/offices/{office}/calls',
  says: 'All calls of the local day after an event, oldest first.',
  more: null,
  who: 'everybody',
  parameters: [
    { name: 'office', where: 'path', isRequired: true, says: 'The short name of an office.' },
    { name: 'after', where: 'query', isRequired: false, says: '<img src=x onerror=alert(1)>' },
  ],
  body: null,
  answers: [
    { status: '200', says: 'OK', type: [{ text: 'Calls', shape: 'Calls' }] },
    { status: '404', says: 'Not Found: OFFICE_UNKNOWN', type: [{ text: 'Problem', shape: 'Problem' }] },
  ],
}

export const issueTicket: Omit<CallProps, 'language'> = {
  ...listCalls,
  id: 'issueTicket',
  method: 'POST',
  path: '/api/v1/offices/{office}/tickets',
  says: 'Gives a ticket.',
  more: 'Asks: may whoever comes issue tickets?',
  who: 'token',
  parameters: [{ name: 'Idempotency-Key', where: 'header', isRequired: true, says: 'The same key…' }],
  body: [{ text: '{ service: string; class?: string }' }],
}

export const calls: Omit<ShapeProps, 'language'> = {
  name: 'Calls',
  says: 'Announcements, oldest first.',
  members: [
    { name: 'calls', isRequired: true, type: [{ text: 'Call', shape: 'Call' }, { text: '[]' }], says: null },
    { name: 'more', isRequired: false, type: [{ text: 'boolean' }], says: 'Whether there are more.' },
  ],
  type: [],
}

export const code: Omit<ShapeProps, 'language'> = {
  name: 'Code',
  says: null,
  members: [],
  type: [{ text: '"NOT_FOUND" | "OFFICE_UNKNOWN"' }],
}
