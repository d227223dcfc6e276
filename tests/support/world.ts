import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appendEventLine, appendNoteLine } from '../../src/audit/append-line.ts'
import { createGivenEstimates } from '../../src/estimates/given-estimates.ts'
import { keepEstimates } from '../../src/estimates/keep-estimates.ts'
import { createLastWaits } from '../../src/estimates/last-waits.ts'
import type { Waits } from '../../src/estimates/rules/estimate.ts'
import type { WhatIf } from '../../src/estimates/rules/what-if.ts'
import { readVoiceBank, type VoiceBank } from '../../src/hall/voice-bank.ts'
import { createOfficer } from '../../src/people/create-officer.ts'
import { createToken } from '../../src/people/create-token.ts'
import { keepSignInSecret } from '../../src/people/keep-sign-in-secret.ts'
import type { OfficerRole, TokenRole } from '../../src/people/rules/can.ts'
import { createSetUpLink } from '../../src/people/set-up-link.ts'
import { createSignIn } from '../../src/people/sign-in.ts'
import { createWaitingScreens } from '../../src/people/waiting-screens.ts'
import { databaseForLibrary, openDatabase } from '../../src/platform/database.ts'
import { createAnnouncer, type OfficeEvent } from '../../src/platform/events.ts'
import { createLog } from '../../src/platform/log.ts'
import { createWriter } from '../../src/platform/work.ts'
import { demoOffices, plantOffice } from '../../src/seed.ts'
import { type Assets, readAssets } from '../../src/web/http/assets.ts'
import { openAtOnce } from '../../src/web/http/at-once.ts'
import type { House } from '../../src/web/http/house.ts'
import { openLive } from '../../src/web/http/live.ts'
import { rememberFiles } from '../../src/web/http/remember-files.ts'
import { rememberHall } from '../../src/web/http/remember-hall.ts'
import { rememberPublished } from '../../src/web/http/remember-published.ts'
import { codeOf } from './codes.ts'

/** Monday 6 April 2026, 09.00 WIB. */
export const MONDAY_NINE = Date.parse('2026-04-06T09:00:00+07:00')
export const PUBLIC_URL = 'http://antrean.test'
export const PASSWORD = 'gembok-loket-satu'

export type World = Awaited<ReturnType<typeof openWorld>>

/**
 * Mal Pelayanan Publik Sukamaju and Kantor Kecamatan Waringin on a folder of their own, on Monday 6 April
 * 2026 at 09.00 WIB; or, when it is empty, a house in which nobody has founded an office. The clocks stand
 * still until they are moved.
 */
export async function openWorld({ isEmpty = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'giliran-world-'))
  if (!isEmpty) await copyTemplate(folder)
  const times = { office: MONDAY_NINE, machine: MONDAY_NINE }
  let open = await openHouseOn(folder, times)
  const tokens = new Map<string, string>()
  return {
    folder,
    /** Everything a door is given. Ask anew after a restart. */
    house: (): House => open.house,
    /** Every event announced since the start. */
    heard: (): readonly OfficeEvent[] => open.heard,
    faults: (): readonly unknown[] => open.faults,
    /** The time of the office, and of the machine, in milliseconds. */
    now: () => times.office,
    pass: (seconds: number) => {
      times.office += seconds * 1000
      times.machine += seconds * 1000
    },
    /** Sets the office's clock, such as `2026-04-06T15:30:00+07:00`. */
    setClock: (time: string) => {
      times.office = Date.parse(time)
    },
    /** From now on these are the waits of an office, as if they had been simulated. */
    giveWaits: (waits: Waits, office = 'sukamaju') => open.giveWaits(office, waits),
    /** From now on these answers are given of a counter that opened, and null of any other. */
    giveWhatIf: (answer: WhatIf) => open.whatIfs.set(answer.supposed.counter, answer),
    /** A bearer token of a role, the same one each time. */
    token: async (role: TokenRole, office = 'sukamaju'): Promise<string> => {
      const known = tokens.get(`${office} ${role}`)
      if (known !== undefined) return known
      const { token } = await open.house.perform('system', (work) =>
        createToken(work, { office, role, label: role }),
      )
      tokens.set(`${office} ${role}`, token)
      return token
    },
    /** Another token of a role, a new one each time. */
    newToken: async (role: TokenRole, office = 'sukamaju'): Promise<{ id: string; token: string }> =>
      open.house.perform('system', (work) => createToken(work, { office, role, label: role })),
    /** The cookie of a browser in which a new officer has signed in, with a second factor where it is asked. */
    signedIn: async (
      username: string,
      role: OfficerRole = 'officer',
      office = 'sukamaju',
    ): Promise<string> => {
      const { signIn, perform } = open.house
      const passwordDigest = await signIn.digestPassword(PASSWORD)
      await perform('system', (work) =>
        createOfficer(work, { office, username, passwordDigest, name: username, role }),
      )
      const signed = await signIn.signIn(username, PASSWORD, new Headers(), '10.0.0.7')
      if (signed.awaits === 'nothing') return cookieOf(signed.setCookie)
      const browser = new Headers({ cookie: cookieOf(signed.setCookie) })
      const secret = (await signIn.secretOf(browser))?.secret ?? ''
      return cookieOf((await signIn.setUp(codeOf(secret), browser)).setCookie)
    },
    /** Stops the house and opens it again on the same folder. */
    restart: async () => {
      await open.close()
      open = await openHouseOn(folder, times)
    },
    close: async () => {
      await open.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Gives somebody of that name a sign-in under `PASSWORD`. */
export async function hireAs(
  world: World,
  username: string,
  name: string,
  role: OfficerRole,
  office = 'sukamaju',
): Promise<{ id: string }> {
  const { signIn, perform } = world.house()
  const passwordDigest = await signIn.digestPassword(PASSWORD)
  return perform('system', (work) => createOfficer(work, { office, username, passwordDigest, name, role }))
}

function cookieOf(setCookie: readonly string[]): string {
  return setCookie.map((cookie) => cookie.split(';')[0]).join('; ')
}

/** A cheap digest: the tests are not after passwords. */
const CHEAP = { memoryCost: 64, timeCost: 1 }

async function openHouseOn(folder: string, times: { office: number; machine: number }) {
  const data = await openDatabase(folder)
  const faults: unknown[] = []
  const heard: OfficeEvent[] = []
  const announcer = createAnnouncer((error) => faults.push(error))
  announcer.listen((batch) => heard.push(...batch))
  const clock = () => times.office
  const machine = () => times.machine
  const log = createLog('silent')
  let voice: VoiceBank | null = null
  const { perform, settled } = createWriter({
    connection: data.writing,
    clock,
    witnesses: [appendEventLine],
    keepNote: appendNoteLine,
    announce: announcer.announce,
    onFault: (error) => faults.push(error),
    giveUp: (error) => faults.push(error),
  })
  const last = createLastWaits(clock)
  const whatIfs = new Map<string, WhatIf>()
  const waits: House['waits'] = { ...last, whatIf: async (_, { counter }) => whatIfs.get(counter) ?? null }
  const atOnce = openAtOnce(announcer, clock, waits, () => true)
  const house: House = {
    reading: data.reading,
    snapshot: data.snapshot,
    hall: rememberHall(data.snapshot, announcer, clock, waits),
    waits,
    givenEstimates: createGivenEstimates({
      clock,
      keep: (batch) => perform('system', (work) => keepEstimates(work, batch)),
      onLost: (count, why) => faults.push(`${count} estimates are not kept: ${why}`),
    }),
    published: rememberPublished(data.snapshot, announcer, clock),
    perform,
    clock,
    machine,
    announcer,
    live: openLive(announcer, machine, (error) => faults.push(error)),
    /** Read when a page asks for it. */
    get assets() {
      sharedAssets ??= readAssets()
      return sharedAssets
    },
    /** Read when a display speaks. */
    get voice() {
      voice ??= readVoiceBank(folder, (file, why) => faults.push(`${file}: ${why}`))
      return voice
    },
    signIn: createSignIn({
      database: databaseForLibrary(data.reading, (job) => perform('sign-in', job)),
      perform,
      secret: await perform('system', keepSignInSecret),
      secureCookies: false,
      log,
      cost: CHEAP,
    }),
    screens: createWaitingScreens(machine),
    setUp: { link: createSetUpLink(machine), tools: async () => ({ demoOffices, plantOffice }) },
    publicUrl: () => PUBLIC_URL,
    log,
    isClockMoved: () => true,
    atOnce,
    giveFile: rememberFiles({ atOnce, machine }),
    isProduction: false,
  }
  return {
    house,
    faults,
    heard,
    whatIfs,
    giveWaits: last.hear,
    close: async () => {
      house.live.close()
      await house.givenEstimates.settled()
      await settled()
      data.close()
    },
  }
}

/** The same for every house of a test file: reading them compresses them. */
let sharedAssets: Assets | null = null

const DATA_FILE = 'giliran.db'
let template: Promise<string> | null = null

/** Copies a data file in which both offices have been planted already; that takes a few milliseconds. */
async function copyTemplate(folder: string): Promise<void> {
  template ??= plantTemplate()
  const planted = await template
  await copyFile(join(planted, DATA_FILE), join(folder, DATA_FILE))
}

async function plantTemplate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'giliran-template-'))
  const { house, close } = await openHouseOn(folder, { office: MONDAY_NINE, machine: MONDAY_NINE })
  for (const office of await demoOffices()) {
    await house.perform('system', (work) => plantOffice(work, office))
  }
  await close()
  await gatherInOneFile(folder)
  return folder
}

/** A connection that was closed may write its log back later: the template must be whole before it is copied. */
async function gatherInOneFile(folder: string): Promise<void> {
  const data = await openDatabase(folder)
  await data.writing.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  data.close()
}
