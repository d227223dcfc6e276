#!/usr/bin/env node
// What `npm run ci` and .ci/run do. Every step runs, also after one failed, and the last line is
// "N passed, N failed": the tests by vitest's own report, plus one for each other step that failed.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { counts } from './counts.mjs'
import { run } from './tools.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'giliran-ci-'))
const report = join(scratch, 'tests.json')
const plain = process.stdout.isTTY ? [] : ['--colors=off']
const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' }

const steps = [
  ['format and lint', () => tool('biome', ['ci', ...plain, '.'])],
  ['types', () => tool('tsc', ['--noEmit'])],
  ['tests', () => tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`])],
  ['schema drift', schemaDrift],
  ['seeds', seeds],
]

const results = []
for (const [name, step] of steps) results.push(await timed(name, step))
const { passed, failed } = counts(results, readReport())
rmSync(scratch, { recursive: true, force: true })

print('')
for (const { name, ok, took } of results) print(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${took})`)
process.exitCode = failed === 0 ? 0 : 1
print(`${passed} passed, ${failed} failed`)

async function timed(name, step) {
  print(`\n── ${name}`)
  const began = performance.now()
  let ok = false
  try {
    ok = await step()
  } catch (error) {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`
  print(`── ${name}: ${ok ? 'ok' : 'FAILED'} in ${took}`)
  return { name, ok, took }
}

/** Migrations must not collide, and generating from the schema files must have nothing left to write. */
async function schemaDrift() {
  const copy = join(scratch, 'migrations')
  if (existsSync(join(root, 'migrations'))) cpSync(join(root, 'migrations'), copy, { recursive: true })
  const before = filesIn(copy)
  const said = generateInto(copy)
  print(said)
  const added = filesIn(copy).filter((name) => name.endsWith('.sql') && !before.includes(name))
  for (const name of added) print(`a migration is missing: the schema files would make ${name}`)
  // Its exit code says nothing: drizzle-kit ends with 0 also when it stopped with an error.
  const settled = added.length === 0 && said.includes('No schema changes')
  return settled && (await tool('drizzle-kit', ['check']))
}

/** Everything drizzle-kit says when it writes its next migration into `folder` instead of migrations/. */
function generateInto(folder) {
  const config = join(root, '.tmp', `drift-${process.pid}.config.ts`)
  const out = JSON.stringify(relative(root, folder))
  mkdirSync(join(root, '.tmp'), { recursive: true })
  writeFileSync(config, `import all from '../drizzle.config.ts'\nexport default { ...all, out: ${out} }\n`)
  try {
    const args = ['generate', `--config=${config}`]
    const { stdout, stderr } = spawnSync(bin('drizzle-kit'), args, { cwd: root, env, encoding: 'utf8' })
    return `${stdout}${stderr}`.trim()
  } finally {
    rmSync(config)
  }
}

/** The demo world must plant itself into an empty folder. */
async function seeds() {
  const folder = join(scratch, 'data')
  const code = await run(process.execPath, ['dist/cli.mjs', 'seed'], {
    cwd: root,
    env: { ...env, DATA_DIR: folder },
    output: 1,
  })
  return code === 0 && filesIn(folder).length > 0
}

async function tool(name, args) {
  const code = await run(bin(name), args, { cwd: root, env, output: 1 })
  return code === 0
}

function bin(name) {
  return join(root, 'node_modules', '.bin', name)
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return {}
  }
}

function filesIn(folder) {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
