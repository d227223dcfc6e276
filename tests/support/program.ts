import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** The folder of the program. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What Node is told to start the server, as `npm start` tells it. */
export const SERVER = z
  .object({ scripts: z.object({ start: z.string().startsWith('exec node ') }) })
  .parse(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')))
  .scripts.start.split(' ')
  .slice(2)

/** What Node is told to start the command line; the command follows. */
export const COMMAND_LINE = ['--enable-source-maps', 'dist/cli.mjs'] as const
