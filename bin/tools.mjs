// What setup and ci share: speaking on stderr, running programs, and taking turns.
import { spawn } from 'node:child_process'
import { mkdir, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const HEARTBEAT_MS = 1_000
const ABANDONED_AFTER_MS = 20_000

export function say(sentence) {
  process.stderr.write(`setup: ${sentence}\n`)
}

/** Runs a program to its end with its output on ours (on stderr unless told); answers its exit code. */
export function run(program, args, { cwd, env = process.env, output = 2 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', output, 2] })
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

/**
 * Does `job` while no other setup of the same folder does one. The lock is a folder whose time is renewed
 * every second: it holds across containers, and one left by a killed process is taken over after 20 s.
 * `job` is told so, since what that process started may still be running.
 */
export async function alone(root, job) {
  const lock = join(root, '.tmp', 'setup.lock')
  await mkdir(dirname(lock), { recursive: true })
  const tookOver = await take(lock)
  const heartbeat = setInterval(() => {
    const now = new Date()
    utimes(lock, now, now).catch(() => {})
  }, HEARTBEAT_MS)
  try {
    return await job({ tookOver })
  } finally {
    clearInterval(heartbeat)
    await rm(lock, { recursive: true, force: true })
  }
}

async function take(lock) {
  let told = false
  let tookOver = false
  for (;;) {
    try {
      await mkdir(lock)
      return tookOver
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (await isAbandoned(lock)) {
      await rm(lock, { recursive: true, force: true })
      tookOver = true
    } else {
      if (!told) say('another setup is at work here; waiting for it.')
      told = true
      await sleep(200)
    }
  }
}

async function isAbandoned(lock) {
  try {
    return Date.now() - (await stat(lock)).mtimeMs > ABANDONED_AFTER_MS
  } catch {
    return false
  }
}
