import { createServer } from 'node:http'

/** A bare server in a process of its own, so that it has a core to itself as the house has. */
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/plain')
  response.end('hello')
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') process.send?.(address.port)
})
