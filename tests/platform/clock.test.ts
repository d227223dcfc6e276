import { expect, test } from 'vitest'
import { officeClock } from '../../src/platform/clock.ts'

test("the office's clock runs as fast as the machine's, so far away from it as it was set", () => {
  let machine = 5_000
  const clock = officeClock(1_000, 0, () => machine)
  expect(clock()).toBe(6_000)
  machine += 250
  expect(clock()).toBe(6_250)
})

test('it stands still while the machine goes back, and goes on afterwards', () => {
  let machine = 5_000
  const clock = officeClock(0, 0, () => machine)
  expect(clock()).toBe(5_000)
  machine = 1_000
  expect(clock()).toBe(5_000)
  machine = 5_001
  expect(clock()).toBe(5_001)
})

test('it never goes below the last fact on record', () => {
  expect(officeClock(0, 9_000, () => 5_000)()).toBe(9_000)
})
