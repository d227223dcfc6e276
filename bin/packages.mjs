// Brings node_modules in step with package-lock.json, and does nothing, fast, when it already is.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** `forTests` asks for the development packages too, also under NODE_ENV=production. */
export async function installPackages(root, { forTests }) {
  if (isReady(root, forTests)) return
  if (adopt(root, forTests)) return
  // Loaded only when there is work, so that an ordinary start stays fast.
  const { alone, run, say } = await import('./tools.mjs')
  await alone(root, 'setup', async (onStart) => {
    if (isReady(root, forTests) || adopt(root, forTests)) return
    say('installing packages; the first time takes a minute.')
    await cleanInstall(forTests, (program, args) => run(program, args, { cwd: root, onStart }))
    stamp(root, installed(root) ?? (forTests ? 'all' : 'production'))
    say('packages are installed.')
  })
}

// The stamp is one line: the hash of the lockfile, and which part of it is installed (all, production).
function isReady(root, forTests) {
  const [hash, part] = readText(stampPath(root)).trim().split(' ')
  return hash === lockHash(root) && (part === 'all' || (part === 'production' && !forTests))
}

/** Packages put there by npm itself (npm install, npm ci) are taken as they are when they fit. */
function adopt(root, forTests) {
  const part = installed(root)
  const fits = part === 'all' || (part === 'production' && !forTests)
  if (fits) stamp(root, part)
  return fits
}

async function cleanInstall(forTests, run) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  if (forTests) args.push('--include=dev')
  const cli = process.env.npm_execpath ?? ''
  const [program, first] = basename(cli) === 'npm-cli.js' ? [process.execPath, [cli]] : ['npm', []]
  const code = await run(program, [...first, ...args])
  if (code !== 0) {
    throw new Error(
      `the packages could not be installed (npm ci ended with ${code}). ` +
        'See the lines above; most often the package registry could not be reached.',
    )
  }
}

/** Compares what npm noted in node_modules with the lockfile: 'all', 'production' or undefined. */
function installed(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  if (Object.keys(wanted).length === 0) return undefined
  const there = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  const missing = Object.entries(wanted).filter(
    ([path, entry]) =>
      path !== '' &&
      !entry.optional &&
      (there[path]?.version !== entry.version || !existsSync(join(root, path, 'package.json'))),
  )
  if (missing.length === 0) return 'all'
  return missing.every(([, entry]) => entry.dev || entry.devOptional) ? 'production' : undefined
}

function packagesOf(path) {
  try {
    return JSON.parse(readText(path)).packages ?? {}
  } catch {
    return {}
  }
}

// A folder that only root may write is fine as long as the packages fit: then there is no stamp.
function stamp(root, part) {
  try {
    writeFileSync(stampPath(root), `${lockHash(root)} ${part}\n`)
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error
  }
}

function stampPath(root) {
  return join(root, 'node_modules', '.giliran-setup')
}

function lockHash(root) {
  return createHash('sha256')
    .update(readText(join(root, 'package-lock.json')))
    .digest('hex')
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
