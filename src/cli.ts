import { defineCommand, runMain } from 'citty'

/** What only one command needs is loaded by that command: an estimate is asked for without opening a house. */
await runMain(
  defineCommand({
    meta: { name: 'giliran', description: 'The queue and transparency kiosk of a public office' },
    subCommands: {
      serve: async () => (await import('./cli/serve.ts')).serving,
      seed: async () => (await import('./cli/seed.ts')).seed,
      token: async () => (await import('./cli/token.ts')).token,
      trace: async () => (await import('./cli/trace.ts')).trace,
      estimate: async () => (await import('./cli/estimate.ts')).estimate,
    },
  }),
)
