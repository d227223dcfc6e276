import { fileURLToPath } from 'node:url'

/** The folder of the program. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What Node is told to start the server, as `npm start` tells it. */
export const SERVER = ['--enable-source-maps', 'dist/server.mjs'] as const

/** What Node is told to start the command line; the command follows. */
export const COMMAND_LINE = ['--enable-source-maps', 'dist/cli.mjs'] as const
