// Makes dist/ from the sources: what `npm start` and the command line run. Hundreds of small files, each
// read and translated at the start, would keep an office waiting after every power cut.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './tools.mjs'

const FOLDERS = ['src', 'views']

/** Builds when a source differs from what was built last, and answers whether it did. */
export async function buildProgram(root) {
  const hash = hashOf(root)
  if (isBuilt(root, hash)) return false
  return alone(root, 'build', async () => {
    if (isBuilt(root, hash)) return false
    rmSync(join(root, 'dist'), { recursive: true, force: true })
    await bundle(root)
    writeFileSync(stampOf(root), hash)
    return true
  })
}

async function bundle(root) {
  // Loaded only when there is work, so that an ordinary start stays fast.
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['src/server.ts', 'src/cli.ts', 'src/estimates/follow-offices-worker.ts'],
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is loaded only when somebody needs it stays a file of its own.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  })
}

function isBuilt(root, hash) {
  try {
    return readFileSync(stampOf(root), 'utf8') === hash
  } catch {
    return false
  }
}

function stampOf(root) {
  return join(root, 'dist', 'stamp')
}

/** The hash of everything that the outcome hangs on. */
function hashOf(root) {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`),
  ).filter((name) => /\.tsx?$/.test(name))
  const hash = createHash('sha256')
  for (const name of ['bin/build.mjs', 'package-lock.json', ...sources.sort()]) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0')
  }
  return hash.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildProgram(fileURLToPath(new URL('..', import.meta.url)))
}
