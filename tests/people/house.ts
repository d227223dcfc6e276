import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { createOfficer } from '../../src/people/create-officer.ts'
import { keepSignInSecret } from '../../src/people/keep-sign-in-secret.ts'
import type { OfficerRole } from '../../src/people/rules/can.ts'
import { createSignIn, type SignIn } from '../../src/people/sign-in.ts'
import { databaseForLibrary, openDatabase } from '../../src/platform/database.ts'
import { createLog } from '../../src/platform/log.ts'
import type { EventFacts } from '../../src/platform/schema.ts'
import { createWriter } from '../../src/platform/work.ts'
import { codeOf } from '../support/codes.ts'

export const MONDAY_NINE = Date.parse('2026-04-06T09:00:00+07:00')
export const PASSWORD = 'gembok-loket-satu'

const CHEAP = { memoryCost: 64, timeCost: 1 }

let instant = MONDAY_NINE

/**
 * Stops the machine's clock a minute after where an earlier test stopped it, so that what is remembered
 * for some seconds is neither left from that test nor held back by it.
 */
export function laterOn(): void {
  instant = Math.max(instant, Date.now()) + 60_000
  vi.useFakeTimers({ toFake: ['Date'], now: instant })
}

export type PeopleHouse = Awaited<ReturnType<typeof openHouse>>

/** A data file with the people's room in it and nobody home; or, on the folder of an earlier house, its own. */
export async function openHouse({ secureCookies = false, onFolder = '' } = {}) {
  const folder = onFolder === '' ? await mkdtemp(join(tmpdir(), 'giliran-people-')) : onFolder
  const file = await openDatabase(folder)
  const faults: unknown[] = []
  const noted: Noted[] = []
  const { perform, settled } = createWriter({
    connection: file.writing,
    clock: () => MONDAY_NINE,
    witnesses: [],
    keepNote: async ({ by }, { name, facts }) => void noted.push({ by, name, facts }),
    announce: () => undefined,
    onFault: (error) => faults.push(error),
    giveUp: (error) => faults.push(error),
  })
  const database = databaseForLibrary(file.reading, (job) => perform('sign-in', job))
  const secret = await perform('system', keepSignInSecret)
  const log = createLog('silent')
  const newSignIn = (): SignIn => createSignIn({ database, perform, secret, secureCookies, log, cost: CHEAP })
  return {
    reading: file.reading,
    writing: file.writing,
    perform,
    faults,
    noted,
    log,
    signIn: newSignIn(),
    /** Another that knows only what is on disk. */
    newSignIn,
    folder,
    /** Ends what a restart ends, and leaves the folder. */
    stop,
    close: async () => {
      await stop()
      await rm(folder, { recursive: true })
    },
  }

  async function stop(): Promise<void> {
    await settled()
    file.close()
  }
}

/** The house after a restart, on the same folder. */
export async function restarted(house: PeopleHouse): Promise<PeopleHouse> {
  await house.stop()
  return openHouse({ onFolder: house.folder })
}

/** Gives somebody a sign-in under `PASSWORD`. */
export async function hire(
  house: PeopleHouse,
  username: string,
  role: OfficerRole = 'officer',
  office = 'sukamaju',
) {
  const passwordDigest = await house.signIn.digestPassword(PASSWORD)
  return house.perform('system', (work) =>
    createOfficer(work, { office, username, passwordDigest, name: `Bu ${username}`, role }),
  )
}

/** The headers of a browser that kept these cookies. */
export function browserWith(setCookie: readonly string[]): Headers {
  return new Headers({ cookie: setCookie.map((cookie) => cookie.split(';')[0]).join('; ') })
}

/** Signs in with `PASSWORD` and returns the browser's headers. */
export async function signedIn(
  house: PeopleHouse,
  username: string,
  signIn = house.signIn,
): Promise<Headers> {
  const { setCookie } = await signIn.signIn(username, PASSWORD, new Headers(), '10.0.0.7')
  return browserWith(setCookie)
}

/** Signs somebody in who must set up a second factor, and does so. */
export async function setUp(house: PeopleHouse, username: string) {
  const pending = await signedIn(house, username)
  const secret = (await house.signIn.secretOf(pending))?.secret ?? ''
  const { setCookie } = await house.signIn.setUp(codeOf(secret), pending)
  return { secret, browser: browserWith(setCookie), pending }
}

/** What was noted for the audit: who, what, and what of it. */
export type Noted = { by: string; name: string; facts: EventFacts }
