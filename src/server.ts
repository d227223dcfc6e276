import { readConfig } from './config.ts'
import { createLog } from './platform/log.ts'
import { serve } from './serve.ts'

try {
  const config = readConfig()
  await serve(config, createLog(config.logLevel))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
