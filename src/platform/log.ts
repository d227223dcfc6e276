import { type Logger, pino } from 'pino'

export type { Logger }

/** Structured lines on stdout, without secrets: authorization, cookies, keys and ticket addresses are cut. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: {
      paths: [
        'authorization',
        'cookie',
        'token',
        'secret',
        'password',
        '*.authorization',
        '*.cookie',
        '*.token',
        '*.secret',
        '*.password',
      ],
      censor: '[cut]',
    },
  })
}
