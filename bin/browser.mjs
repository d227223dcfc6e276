// Finds the browser that the journeys drive, or installs one.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { alone, run, say } from './tools.mjs'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a Chromium: CHROMIUM_PATH when set, else the usual places, else Playwright's own. */
export function findBrowser(root) {
  const told = process.env.CHROMIUM_PATH
  if (told) return existsSync(told) ? told : undefined
  return USUAL_PLACES.find((path) => existsSync(path)) ?? playwrightBrowser(root)
}

export async function installBrowser(root) {
  if (findBrowser(root)) return
  if (process.env.CHROMIUM_PATH) {
    throw new Error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, but there is no such file.`)
  }
  await alone(root, 'setup', async (onStart) => {
    if (findBrowser(root)) return
    say('installing a browser for the tests.')
    if (isDebian() && process.getuid?.() === 0) await installFromDebian(onStart)
    if (!findBrowser(root)) await installFromPlaywright(root, onStart)
    if (!findBrowser(root)) throw new Error(NO_BROWSER)
    say(`the browser is ${findBrowser(root)}.`)
  })
}

const NO_BROWSER =
  'no browser for the tests was found, and none could be installed. ' +
  'Install the package chromium, or set CHROMIUM_PATH to a Chromium or Chrome that is there.'

async function installFromDebian(onStart) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq']
  const updated = await run('apt-get', [...patient, 'update'], { env, onStart })
  if (updated === 0) await run('apt-get', [...patient, 'install', '-y', 'chromium'], { env, onStart })
}

async function installFromPlaywright(root, onStart) {
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js')
  if (existsSync(cli)) await run(process.execPath, [cli, 'install', 'chromium'], { cwd: root, onStart })
}

function playwrightBrowser(root) {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('playwright-core')
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
  } catch {
    return undefined
  }
}

function isDebian() {
  try {
    return /^ID=(debian|raspbian)$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}
