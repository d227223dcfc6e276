import { randomBytes } from 'node:crypto'

const SERVICES = ['KK', 'SKCK', 'PASPOR', 'NIB', 'NIKAH', 'AK1']
const OFFICE = '/api/v1/offices/sukamaju'

/** A request for a ticket of some service, one in five with priority. */
export function ticketRequest(token: string): string {
  const service = SERVICES[randomBytes(1).readUInt8() % SERVICES.length]
  return post(`${OFFICE}/tickets`, token, { service, class: randomBytes(1).readUInt8() < 50 ? 'P' : 'N' })
}

/** A POST below the office with a key of its own. */
export function officePost(token: string, path: string, body: unknown): string {
  return post(OFFICE + path, token, body)
}

/** PUT: opens a counter with services. */
export function shiftRequest(token: string, counter: string): string {
  return withBody('PUT', `${OFFICE}/counters/${counter}/shift`, token, {})
}

/** A page as a browser asks for it. */
export function pageRequest(path: string, headers = ''): string {
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n${headers}\r\n`
}

function post(path: string, token: string, body: unknown): string {
  return withBody('POST', path, token, body, `Idempotency-Key: ${randomBytes(16).toString('hex')}\r\n`)
}

function withBody(method: string, path: string, token: string, body: unknown, headers = ''): string {
  const text = JSON.stringify(body)
  return [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `${headers}Content-Length: ${text.length}`,
    '',
    text,
  ].join('\r\n')
}
