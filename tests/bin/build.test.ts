import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { buildProgram } from '../../bin/build.mjs'
import { ROOT } from '../support/program.ts'

vi.setConfig({ testTimeout: 60_000 })

it('builds what the sources say, and anew when one of them says something else', async () => {
  const folder = program('open')
  await buildProgram(folder)
  expect(said(folder)).toBe('open')
  writeFileSync(join(folder, 'views', 'sign.tsx'), "export const sign = 'closed'\n")
  await buildProgram(folder)
  expect(said(folder)).toBe('closed')
})

it('leaves a program as it is that was built from the same sources', async () => {
  const folder = program('open')
  expect(await buildProgram(folder)).toBe(true)
  expect(await buildProgram(folder)).toBe(false)
  expect(said(folder)).toBe('open')
})

it('builds once when two begin at the same moment', async () => {
  const folder = program('open')
  const both = await Promise.all([buildProgram(folder), buildProgram(folder)])
  expect(both.filter((hasBuilt) => hasBuilt)).toHaveLength(1)
  expect(said(folder)).toBe('open')
})

it('keeps nothing of sources that it cannot read, and builds once they are right', async () => {
  const folder = program('open')
  await buildProgram(folder)
  const sign = join(folder, 'views', 'sign.tsx')
  writeFileSync(sign, 'export const sign = nowhere from here\n')
  await expect(buildProgram(folder)).rejects.toThrow('views/sign.tsx:1')
  expect(existsSync(join(folder, 'dist', 'server.mjs'))).toBe(false)
  writeFileSync(sign, "export const sign = 'right'\n")
  await buildProgram(folder)
  expect(said(folder)).toBe('right')
})

/** A folder with this set-up and a program that says one word. */
function program(word: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['src/estimates', 'views']) mkdirSync(join(folder, name), { recursive: true })
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package-lock.json'), '{}')
  writeFileSync(join(folder, 'views', 'sign.tsx'), `export const sign = '${word}'\n`)
  for (const name of ['server', 'cli', 'estimates/follow-offices-worker']) {
    const above = name.includes('/') ? '../..' : '..'
    writeFileSync(
      join(folder, 'src', `${name}.ts`),
      `import { sign } from '${above}/views/sign.tsx'\nconsole.log(sign)\n`,
    )
  }
  return folder
}

function said(folder: string): string {
  return spawnSync(process.execPath, [join(folder, 'dist', 'server.mjs')], { encoding: 'utf8' }).stdout.trim()
}
