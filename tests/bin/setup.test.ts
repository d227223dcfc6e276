import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })

const bin = fileURLToPath(new URL('../../bin', import.meta.url))

it('installs what is missing, speaks on stderr only, and then has nothing to do', async () => {
  const folder = project()
  const first = await setup(folder)
  expect(first).toMatchObject({ code: 0, stdout: '' })
  expect(first.stderr).toContain('installing packages')
  expect(readFileSync(join(folder, 'node_modules', 'small', 'package.json'), 'utf8')).toContain('1.0.0')
  expect(await setup(folder)).toEqual({ code: 0, stdout: '', stderr: '' })
})

it('installs again when the lockfile asks for something else', async () => {
  const folder = project()
  await setup(folder)
  plant(folder, '2.0.0')
  expect((await setup(folder)).stderr).toContain('installing packages')
  expect((await setup(folder)).stderr).toBe('')
})

it('takes turns with another one', async () => {
  const folder = project()
  const both = await Promise.all([setup(folder), setup(folder)])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(both.filter(({ stderr }) => stderr.includes('installing packages'))).toHaveLength(1)
})

it('takes over the lock of one that was killed', async () => {
  const folder = project()
  leaveLock(folder, 'nothing')
  const { code, stderr } = await setup(folder)
  expect(code).toBe(0)
  expect(stderr).not.toContain('waiting')
})

it('waits while what a killed one had started still runs', async () => {
  const folder = project()
  const lock = leaveLock(folder, String(process.pid))
  const waiting = setup(folder)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(existsSync(join(lock, 'started'))).toBe(true)
  rmSync(lock, { recursive: true })
  expect(await waiting).toMatchObject({ code: 0, stderr: expect.stringContaining('waiting for it') })
})

it('says in a sentence that the packages cannot be had', async () => {
  const folder = project()
  writeFileSync(join(folder, 'package-lock.json'), '{}')
  const failed = await setup(folder)
  expect(failed.code).toBe(1)
  expect(failed.stderr).toContain('the packages could not be installed')
})

it('says in a sentence that the browser told of is not there', async () => {
  const failed = await setup(project(), ['--browser'], { CHROMIUM_PATH: '/nowhere/chromium' })
  expect(failed.code).toBe(1)
  expect(failed.stderr).toContain('CHROMIUM_PATH names /nowhere/chromium, but there is no such file.')
})

/** A lock that nobody has renewed for a minute; `started` is the process it tells of. */
function leaveLock(folder: string, started: string): string {
  const lock = join(folder, '.tmp', 'setup.lock')
  mkdirSync(lock, { recursive: true })
  writeFileSync(join(lock, 'started'), started)
  const aMinuteAgo = new Date(Date.now() - 60_000)
  utimesSync(lock, aMinuteAgo, aMinuteAgo)
  return lock
}

/** A folder with this set-up and one package, which lies in the folder itself. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-setup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(bin, join(folder, 'bin'), { recursive: true })
  plant(folder, '1.0.0')
  return folder
}

function plant(folder: string, version: string): void {
  const needs = { name: 'office', version: '1.0.0', dependencies: { small: 'file:small' } }
  const packages = { '': needs, 'node_modules/small': { resolved: 'small', link: true }, small: { version } }
  mkdirSync(join(folder, 'small'), { recursive: true })
  write(folder, 'small/package.json', { name: 'small', version })
  write(folder, 'package.json', needs)
  write(folder, 'package-lock.json', { ...needs, lockfileVersion: 3, requires: true, packages })
}

function write(folder: string, path: string, content: unknown): void {
  writeFileSync(join(folder, path), JSON.stringify(content))
}

type Ended = { code: number | null; stdout: string; stderr: string }

function setup(folder: string, args: string[] = [], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'bin', 'setup.mjs'), ...args], {
      env: { ...process.env, ...env },
    })
    const ended: Ended = { code: null, stdout: '', stderr: '' }
    child.stdout.on('data', (part) => {
      ended.stdout += String(part)
    })
    child.stderr.on('data', (part) => {
      ended.stderr += String(part)
    })
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}
