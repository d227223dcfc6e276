import { keep } from './installation.ts'
import { Refusal } from './refusal.ts'
import type { Perform } from './work.ts'

export type Health = { ok: true } | { ok: false; reason: string }

/** Whether the house can write: it writes, and says so only when that is on disk. */
export async function checkHealth(perform: Perform): Promise<Health> {
  try {
    await perform('system', (work) => keep(work, 'health.checked', String(work.at)))
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: error instanceof Refusal ? error.code : 'UNKNOWN' }
  }
}
