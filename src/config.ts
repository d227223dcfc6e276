import { resolve } from 'node:path'
import { z } from 'zod'

/** The settings of a house, read once at its start. `clock` is `real`, or where the office's clock starts. */
export type Config = {
  port: number
  host: string
  dataDir: string
  /** Null when it follows from host and port. */
  publicUrl: string | null
  logLevel: string
  /** `automatic`: the demo's clock moves to its opening hours when the office is closed now. */
  clock: 'real' | 'automatic' | number
  isProduction: boolean
}

const shape = z.object({
  PORT: z.coerce
    .number('PORT must be a number')
    .int()
    .min(0)
    .max(65535, 'PORT must be between 0 and 65535')
    .default(3000),
  HOST: z.string().min(1, 'HOST must not be empty').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'DATA_DIR must not be empty').default('./data'),
  PUBLIC_URL: z
    .string()
    .regex(
      /^https?:\/\/[^/?#\s]+$/,
      'PUBLIC_URL must be http:// or https:// with a host and no path, such as https://antrean.example.go.id',
    )
    .optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),
  CLOCK: z.string().optional(),
  NODE_ENV: z.string().optional(),
})

/** Reads the settings. Throws an Error whose message is one sentence a setting. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = shape.safeParse(withoutEmpty(environment))
  if (!read.success) throw new Error(read.error.issues.map((issue) => issue.message).join('\n'))
  const isProduction = read.data.NODE_ENV === 'production'
  return {
    port: read.data.PORT,
    host: read.data.HOST,
    dataDir: resolve(read.data.DATA_DIR),
    publicUrl: read.data.PUBLIC_URL ?? null,
    logLevel: read.data.LOG_LEVEL,
    clock: readClock(read.data.CLOCK, isProduction),
    isProduction,
  }
}

function readClock(value: string | undefined, isProduction: boolean): Config['clock'] {
  if (value === undefined) return isProduction ? 'real' : 'automatic'
  if (value === 'real') return 'real'
  if (isProduction) throw new Error('CLOCK may only be "real" in production.')
  const at = /T.*(Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) {
    throw new Error('CLOCK must be "real" or a time with offset, such as 2026-04-06T09:00:00+07:00.')
  }
  return at
}

/** A setting that is there but empty counts as not set. */
function withoutEmpty(environment: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
}
