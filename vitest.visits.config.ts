import { defineConfig } from 'vitest/config'
import everyday from './vitest.config.ts'

/** The long form of the test of visits, too long for every day: `npm run test:visits`. */
export default defineConfig({
  ...everyday,
  test: { ...everyday.test, include: ['tests/properties/visits.long.ts'] },
})
