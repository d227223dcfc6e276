import { once } from 'node:events'
import { runCommand } from '../commands.ts'
import { type Config, readConfig } from '../config.ts'
import { openHouse } from '../house.ts'
import { createLog } from '../platform/log.ts'
import { askServer, type Reply, type Say } from '../platform/socket.ts'
import { fail } from './ending.ts'

type Options = Readonly<Record<string, unknown>>

/**
 * Runs a command in the server that holds the folder, or on the folder itself when none runs, and writes
 * what it says to stdout. What was left out of the options is not asked for.
 */
export async function commandOnHouse(name: string, given: Options): Promise<void> {
  const config = readConfig()
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  process.stdout.on('error', () => process.exit(0))
  const reply =
    (await askServer(config.dataDir, name, options, write)) ?? (await alone(config, name, options))
  if (!reply.ok) fail(reply.text)
  if (reply.text !== '') await write(`${reply.text}\n`)
}

async function alone(config: Config, name: string, options: Options): Promise<Reply> {
  const { house, close } = await openHouse(config, createLog('silent'))
  const reply = await runCommand(house, name, options, write)
  await close()
  return reply
}

const write: Say = async (part) => {
  if (!process.stdout.write(part)) await once(process.stdout, 'drain')
}
