import { defineCommand, runMain } from 'citty'
import { runCommand } from './commands.ts'
import { type Config, readConfig } from './config.ts'
import { plantDemo } from './demo.ts'
import { openHouse } from './house.ts'
import { listOffices } from './offices/office.ts'
import { createLog } from './platform/log.ts'
import { askServer } from './platform/socket.ts'

/** Ends the command line with one line on stderr. */
function fail(sentence: string): never {
  process.stderr.write(`${sentence.split('\n').join(' ')}\n`)
  process.exit(1)
}

/** Runs a step and turns what it throws into that one line. */
async function orFail<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

/** Runs a command in the server that holds the folder, or on the folder itself when none runs. */
async function command(name: string, options: Readonly<Record<string, unknown>>): Promise<string> {
  const config = readConfig()
  const reply = (await askServer(config.dataDir, name, options)) ?? (await alone(config, name, options))
  return reply.ok ? reply.text : fail(reply.text)
}

async function alone(config: Config, name: string, options: Readonly<Record<string, unknown>>) {
  const { house, close } = await openHouse(config, createLog('silent'))
  const reply = await runCommand(house, name, options)
  await close()
  return reply
}

const token = defineCommand({
  meta: { name: 'token', description: 'Tokens for programs' },
  subCommands: {
    create: defineCommand({
      meta: { name: 'create', description: 'Make a bearer token and print it, once' },
      args: {
        office: { type: 'string', required: true, description: 'the slug of the office' },
        role: {
          type: 'string',
          required: true,
          description: 'kiosk, display, officer, supervisor, admin or auditor',
        },
        label: { type: 'string', description: 'what it is for' },
      },
      run: ({ args: { office, role, label } }) =>
        orFail(async () => {
          const text = await command('token create', {
            office,
            role,
            ...(label === undefined ? {} : { label }),
          })
          process.stdout.write(`${text}\n`)
        }),
    }),
  },
})

const seed = defineCommand({
  meta: { name: 'seed', description: 'Plant the example offices into an empty folder' },
  run: () =>
    orFail(async () => {
      const config = readConfig()
      let wasEmpty = false
      const { close } = await openHouse(config, createLog('silent'), async (house) => {
        wasEmpty = (await listOffices(house.reading)).length === 0
        await plantDemo(config.dataDir)(house)
      })
      await close()
      if (!wasEmpty) throw new Error(`${config.dataDir} holds offices already; seed wants an empty folder.`)
    }),
})

const serving = defineCommand({
  meta: { name: 'serve', description: 'Open the house' },
  run: async () => {
    await import('./server.ts')
  },
})

await runMain(
  defineCommand({
    meta: { name: 'giliran', description: 'The queue and transparency kiosk of a public office' },
    subCommands: { serve: serving, seed, token },
  }),
)
