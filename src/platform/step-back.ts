import { existsSync, readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/** On Linux, who asks is told which thread of which process it is. */
const MYSELF = '/proc/thread-self'

/**
 * Lets every other thread go first where there are more of them than processors, and loses nothing where there are
 * not. For this thread alone; on systems other than Linux nothing changes.
 */
export function stepBack(): void {
  if (!existsSync(MYSELF)) return
  const thread = Number(readlinkSync(MYSELF).split('/').at(-1))
  setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL)
}
