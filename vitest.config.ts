import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './bin/browser.mjs'
import { LongFirst } from './tests/support/long-first.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const browser = findBrowser(root)

export default defineConfig({
  // Said here too: vitest takes React's JSX for folders outside tsconfig's include.
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/support/global-setup.ts'],
    env: browser === undefined ? {} : { CHROMIUM_PATH: browser },
    pool: 'forks',
    maxWorkers: 2,
    // Files of a worker share what they import, which costs more than most of them: houses keep no state of
    // their own between themselves, and no test may lean on another.
    isolate: false,
    sequence: { sequencer: LongFirst },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    retry: 0,
  },
})
