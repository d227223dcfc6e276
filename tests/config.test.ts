import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

describe('settings', () => {
  test('have defaults that suit a first look', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: null,
      logLevel: 'info',
      clock: 'automatic',
      isProduction: false,
    })
  })

  test('take the real clock in production', () => {
    expect(readConfig({ NODE_ENV: 'production' }).clock).toBe('real')
  })

  test('read a time with offset as the start of the clock', () => {
    expect(readConfig({ CLOCK: '2026-04-06T09:00:00+07:00' }).clock).toBe(Date.UTC(2026, 3, 6, 2))
  })

  test('that are empty count as not set', () => {
    expect(readConfig({ PORT: '', CLOCK: '' })).toMatchObject({ port: 3000, clock: 'automatic' })
  })

  test.each([
    [{ PORT: 'tiga' }, 'PORT must be a number'],
    [{ PORT: '70000' }, 'PORT must be between 0 and 65535'],
    [{ PUBLIC_URL: 'antrean.example.go.id' }, /^PUBLIC_URL must be http:\/\/ or https:\/\//],
    [{ PUBLIC_URL: 'https://antrean.example.go.id/kantor' }, /^PUBLIC_URL must be/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal/],
    [{ CLOCK: 'besok' }, /^CLOCK must be "real" or a time with offset/],
    [{ CLOCK: '2026-04-06T09:00:00' }, /^CLOCK must be "real" or a time with offset/],
    [{ CLOCK: '2026-04-06T09:00:00Z', NODE_ENV: 'production' }, 'CLOCK may only be "real" in production.'],
  ])('%j stop the start with a sentence', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence)
  })
})
