import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import { runCommand } from './commands.ts'
import { type Config, readConfig } from './config.ts'
import { greet, plantDemo } from './demo.ts'
import { openHouse } from './house.ts'
import { createLog, type Logger } from './platform/log.ts'
import { openSocket } from './platform/socket.ts'

/** Within this time after SIGTERM the process has ended. */
const LAST_CALL = 4_000

/** Opens the house, listens, and stops cleanly on SIGTERM and SIGINT. Importing this file starts it. */
async function serve(config: Config, log: Logger): Promise<void> {
  const { house, publicUrlIs, followOffices, close } = await openHouse(
    config,
    log,
    config.isProduction ? undefined : plantDemo(config.dataDir),
  )
  const app = createApp(house)
  const server = createServer(getRequestListener(app.fetch))
  const address = await listen(server, config)
  if (config.publicUrl === null) publicUrlIs(`http://${config.host}:${address.port}`)
  const closeSocket = await openSocket(config.dataDir, (name, options, say) =>
    runCommand(house, name, options, say),
  )
  await greet(house, config.dataDir)
  log.info({ url: house.publicUrl() }, 'open')
  followOffices()

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), LAST_CALL).unref()
    house.live.close()
    closeSocket()
    await closeServer(server)
    await close()
    log.info('closed')
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function listen(server: Server, { port, host }: Config): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('the server listens on no port'))
      else resolve(address)
    })
  })
}

/** Lets requests end, for two seconds; connections that only wait are closed at once. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), LAST_CALL / 2).unref()
  })
}

try {
  const config = readConfig()
  await serve(config, createLog(config.logLevel))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
