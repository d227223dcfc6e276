// What setup and ci share: speaking on stderr, running programs, and taking turns.
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const HEARTBEAT_MS = 1_000
const ABANDONED_AFTER_MS = 20_000
const HOPELESS_AFTER_MS = 15 * 60_000

export function say(sentence) {
  process.stderr.write(`setup: ${sentence}\n`)
}

/** Runs a program to its end with its output on ours (on stderr unless told); answers its exit code. */
export function run(program, args, { cwd, env = process.env, output = 2, onStart = () => {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', output, 2] })
    onStart(child.pid)
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

/**
 * Does `job` while nobody else does one of this name in the same folder. The lock is a folder whose time is
 * renewed every second: it holds across containers. One left by a killed process is taken over after 20 s,
 * but not while the program runs that it had started; `job` tells of it with the `onStart` it is given.
 */
export async function alone(root, name, job) {
  const lock = join(root, '.tmp', `${name}.lock`)
  await mkdir(dirname(lock), { recursive: true })
  await take(lock)
  const heartbeat = setInterval(() => {
    const now = new Date()
    utimes(lock, now, now).catch(() => {})
  }, HEARTBEAT_MS)
  try {
    return await job((pid) => writeFileSync(join(lock, 'started'), String(pid)))
  } finally {
    clearInterval(heartbeat)
    await rm(lock, { recursive: true, force: true })
  }
}

async function take(lock) {
  let told = false
  for (;;) {
    try {
      await mkdir(lock)
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (await isAbandoned(lock)) {
      await rm(lock, { recursive: true, force: true })
    } else {
      if (!told) say('another setup is at work here; waiting for it.')
      told = true
      await sleep(200)
    }
  }
}

async function isAbandoned(lock) {
  try {
    const silentFor = Date.now() - (await stat(lock)).mtimeMs
    return (
      silentFor > HOPELESS_AFTER_MS || (silentFor > ABANDONED_AFTER_MS && !stillRuns(join(lock, 'started')))
    )
  } catch {
    return false
  }
}

function stillRuns(file) {
  try {
    return process.kill(Number(readFileSync(file, 'utf8')), 0)
  } catch {
    return false
  }
}
