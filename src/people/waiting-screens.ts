import { newCode, newSecret } from '../platform/chance.ts'
import type { Clock } from '../platform/clock.ts'
import { createRateLimit } from '../platform/rate-limit.ts'
import { refuse } from '../platform/refusal.ts'
import type { DeviceRole } from './rules/can.ts'
import { CODE_ALPHABET, CODE_LENGTH, plainCode } from './rules/screen-code.ts'

/** A screen that wants to be a device of an office. Times are milliseconds of the machine's clock. */
export type WaitingScreen = {
  office: string
  role: DeviceRole
  /** What it shows, for an admin to type. */
  code: string
  /** The network address that asked. */
  address: string
  askedAt: number
  until: number
}

/** What a screen keeps to itself, to be known when it comes again. */
export type Shown = WaitingScreen & { secret: string }

/**
 * Screens that show a code until an admin confirms it, ten minutes at most. They are remembered and not
 * stored, nor are the tries with their codes: whoever looks at a page writes nothing, and after a restart a
 * screen simply shows another code, so that every guess before it was in vain.
 */
export type WaitingScreens = {
  /** The code of the screen that has this secret, or a new one. Raises TOO_MANY_TRIES. */
  show: (
    asked: Pick<WaitingScreen, 'office' | 'role' | 'address'>,
    secret: string | undefined,
  ) => Promise<Shown>
  /** The screen of the office that shows this code. Raises SCREEN_UNKNOWN, and TOO_MANY_TRIES after ten of them. */
  find: (office: string, code: string, by: string) => Promise<WaitingScreen>
  /** Makes it a device: `make` gives it a token, once. Raises as `find`. */
  confirm: (
    asked: { office: string; code: string; by: string },
    make: (screen: WaitingScreen) => Promise<string>,
  ) => Promise<void>
  /** The token of the screen that has this secret once it is confirmed, and only once; else null. */
  collect: (office: string, role: DeviceRole, secret: string | undefined) => string | null
}

const TEN_MINUTES = 10 * 60
const AT_MOST = 500

type Kept = Shown & { state: 'shown' | 'confirming' | { token: string } }

export function createWaitingScreens(machine: Clock): WaitingScreens {
  const kept = new Map<string, Kept>()
  const showing = createRateLimit({ points: 30, duration: TEN_MINUTES })
  const guessing = createRateLimit({ points: 10, duration: TEN_MINUTES })

  function known(secret: string | undefined): Kept | null {
    const screen = secret === undefined ? undefined : kept.get(secret)
    return screen !== undefined && machine() < screen.until ? screen : null
  }

  async function findKept(office: string, typed: string, by: string): Promise<Kept> {
    await guessing.count(by)
    const code = plainCode(typed)
    const shown = [...kept.values()].find(
      (screen) => screen.office === office && screen.code === code && screen.state === 'shown',
    )
    const screen = known(shown?.secret) ?? refuse('SCREEN_UNKNOWN')
    await guessing.forgive(by)
    return screen
  }

  function forgetOld(): void {
    for (const [secret, { until }] of kept) {
      if (kept.size >= AT_MOST || until <= machine()) kept.delete(secret)
    }
  }

  return {
    show: async (asked, secret) => {
      const earlier = known(secret)
      if (earlier?.office === asked.office && earlier.role === asked.role) return earlier
      await showing.count(asked.address)
      forgetOld()
      const code = newCode(CODE_ALPHABET, CODE_LENGTH)
      const askedAt = machine()
      const until = askedAt + TEN_MINUTES * 1000
      const screen: Kept = { ...asked, code, askedAt, until, secret: newSecret(), state: 'shown' }
      kept.set(screen.secret, screen)
      return screen
    },
    find: findKept,
    confirm: async ({ office, code, by }, make) => {
      const screen = await findKept(office, code, by)
      if (screen.state !== 'shown') refuse('SCREEN_UNKNOWN')
      screen.state = 'confirming'
      try {
        screen.state = { token: await make(screen) }
      } catch (error) {
        screen.state = 'shown'
        throw error
      }
    },
    collect: (office, role, secret) => {
      const screen = known(secret)
      if (screen?.office !== office || screen.role !== role || typeof screen.state === 'string') return null
      kept.delete(screen.secret)
      return screen.state.token
    },
  }
}
