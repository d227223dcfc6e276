import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '../../src/app.ts'
import { openMorning } from './morning.ts'

export type PortalServer = Awaited<ReturnType<typeof openPortalServer>>

/** A morning in Sukamaju on a real server, for browsers to visit. */
export async function openPortalServer() {
  const morning = await openMorning()
  const server = createServer(getRequestListener(createApp(morning.world.house()).fetch)).listen(
    0,
    '127.0.0.1',
  )
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return {
    ...morning,
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      morning.world.house().live.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await morning.close()
    },
  }
}
