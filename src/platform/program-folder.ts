import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the program lies, with a slash at the end: migrations, seeds and assets are read from here. */
export const PROGRAM_FOLDER = fileURLToPath(folderAbove(new URL('.', import.meta.url)))

/** This file runs from its own place, and joined with others in `dist`; package.json stands above both. */
function folderAbove(folder: URL): URL {
  return existsSync(new URL('package.json', folder)) ? folder : folderAbove(new URL('..', folder))
}
