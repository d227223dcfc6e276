#!/usr/bin/env node
// Makes a checkout ready to run: the packages, with --build the program, and with --browser the browser
// that the journeys drive.
// Plain Node without packages, since it runs before there are any. Everything it says goes to stderr,
// so that the output of a command stays clean.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 18)) {
  process.stderr.write(`setup: Giliran needs Node 20.18 or newer; this is Node ${process.versions.node}.\n`)
  process.exit(1)
}

// Loaded only now: an older Node could not even read them, and would not show the sentence.
const { fileURLToPath } = await import('node:url')
const { installPackages } = await import('./packages.mjs')

const root = fileURLToPath(new URL('..', import.meta.url))
const withBuild = process.argv.includes('--build')
const withBrowser = process.argv.includes('--browser')

try {
  await installPackages(root, { forTests: withBrowser })
  if (withBuild) {
    const { buildProgram } = await import('./build.mjs')
    await buildProgram(root)
  }
  if (withBrowser) {
    const { installBrowser } = await import('./browser.mjs')
    await installBrowser(root)
  }
} catch (error) {
  process.stderr.write(`setup: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
