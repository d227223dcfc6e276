import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { PROGRAM_FOLDER } from './program-folder.ts'

/** Whether the program runs from its sources, as in development and in tests, or was built. */
const IS_SOURCE = import.meta.url.endsWith('.ts')

/** So that garbage is collected before there is much of it. A thread that needs more ends, and the program goes on. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 }

/**
 * Starts a file of the program, such as `src/estimates/x.ts`, in a thread of its own: the one that was built
 * of it, or its source, for which Node 20 translates in a thread only what the thread itself asks it to.
 */
export function startThread(file: string): Worker {
  if (!IS_SOURCE) return new Worker(builtOf(file), { resourceLimits })
  const source = JSON.stringify(pathToFileURL(join(PROGRAM_FOLDER, file)).href)
  return new Worker(
    `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${JSON.stringify(import.meta.url)}))`,
    { eval: true, resourceLimits },
  )
}

function builtOf(file: string): string {
  return join(PROGRAM_FOLDER, file.replace(/^src/, 'dist').replace(/\.ts$/, '.mjs'))
}
