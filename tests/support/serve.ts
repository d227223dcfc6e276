import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '../../src/app.ts'
import type { World } from './world.ts'

/** All doors of a world on a real port. */
export async function serve(world: World) {
  const house = world.house()
  const server = createServer(getRequestListener(createApp(house).fetch)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      house.live.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
