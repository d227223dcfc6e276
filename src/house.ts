import { appendEventLine, appendNoteLine } from './audit/append-line.ts'
import type { Config } from './config.ts'
import { announceEstimates } from './estimates/announce-estimates-job.ts'
import { createGivenEstimates } from './estimates/given-estimates.ts'
import { keepEstimates } from './estimates/keep-estimates.ts'
import { createOfficeWaits } from './estimates/office-waits.ts'
import { readVoiceBank } from './hall/voice-bank.ts'
import { openOfficeClock } from './office-clock.ts'
import { forgetSessions } from './people/forget-sessions.ts'
import { forgetTries } from './people/forget-tries.ts'
import { keepSignInSecret } from './people/keep-sign-in-secret.ts'
import { createSetUpLink } from './people/set-up-link.ts'
import { signInWhenNeeded } from './people/sign-in-when-needed.ts'
import { createWaitingScreens } from './people/waiting-screens.ts'
import { forgetAnswers } from './platform/answers.ts'
import { type Clock, machineClock } from './platform/clock.ts'
import { claimFolder, databaseForLibrary, openDatabase } from './platform/database.ts'
import { createAnnouncer } from './platform/events.ts'
import { createJobs } from './platform/jobs.ts'
import type { Logger } from './platform/log.ts'
import { createWriter, type Witness } from './platform/work.ts'
import { closePastDays } from './queue/close-days-job.ts'
import { readAssets } from './web/http/assets.ts'
import { openAtOnce } from './web/http/at-once.ts'
import type { House } from './web/http/house.ts'
import { openLive } from './web/http/live.ts'
import { rememberFiles } from './web/http/remember-files.ts'
import { rememberHall } from './web/http/remember-hall.ts'
import { rememberPublished } from './web/http/remember-published.ts'

/** What writes in the transaction of every event. */
const witnesses: readonly Witness[] = [appendEventLine]

/**
 * A house that is open, and how to close it: streams end, what was taken is finished, files are released.
 * `followOffices` starts the estimates, which a house that is open for one command does without.
 */
export type OpenHouse = {
  house: House
  publicUrlIs: (url: string) => void
  followOffices: () => void
  close: () => Promise<void>
}

/**
 * Opens the data folder and everything that lives on it. Throws an Error with a sentence when the folder
 * is taken by another process. `whenEmpty` fills a folder that has no office yet.
 */
export async function openHouse(
  config: Config,
  log: Logger,
  whenEmpty: (house: House) => Promise<void> = async () => {},
): Promise<OpenHouse> {
  const release = claimFolder(config.dataDir)
  if (release === null)
    throw new Error(
      `Another Giliran is running on ${config.dataDir}. Stop it first, or choose another DATA_DIR.`,
    )
  const data = await openDatabase(config.dataDir)
  const onFault = (error: unknown) => log.error({ err: error }, 'a listener failed')
  const announcer = createAnnouncer(onFault)
  const officeClock = await openOfficeClock(config.clock, data.reading)
  const clock: Clock = () => officeClock.now()
  const writer = createWriter({
    connection: data.writing,
    clock,
    witnesses,
    keepNote: appendNoteLine,
    announce: announcer.announce,
    onFault: (error) => log.error({ err: error }, 'what was to be done after a commit failed'),
    giveUp: (error) => {
      log.fatal({ err: error }, 'storage is in a state nobody can vouch for; the process ends')
      process.exit(1)
    },
  })
  let publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`
  const waits = createOfficeWaits({ reading: data.reading, announcer, clock, log })
  const atOnce = openAtOnce(announcer, clock, waits, officeClock.isMoved)
  const hall = rememberHall(data.snapshot, announcer, clock, waits)
  const signIn = signInWhenNeeded({
    database: databaseForLibrary(data.reading, (job) => writer.perform('sign-in', job)),
    perform: writer.perform,
    secret: await writer.perform('system', keepSignInSecret),
    secureCookies: publicUrl.startsWith('https:'),
    log,
  })
  const house: House = {
    reading: data.reading,
    snapshot: data.snapshot,
    hall,
    waits,
    givenEstimates: createGivenEstimates({
      clock,
      keep: (batch) => writer.perform('system', (work) => keepEstimates(work, batch)),
      onLost: (count, why) => log.warn({ count, err: why }, 'given estimates are not kept'),
    }),
    published: rememberPublished(data.snapshot, announcer, clock),
    perform: writer.perform,
    clock,
    machine: machineClock,
    announcer,
    live: openLive(announcer, machineClock, onFault),
    assets: readAssets(),
    voice: readVoiceBank(config.dataDir, (file, why) =>
      log.warn({ file, why }, 'a clip of the voice is not used'),
    ),
    atOnce,
    giveFile: rememberFiles({ atOnce, machine: machineClock }),
    signIn,
    screens: createWaitingScreens(machineClock),
    setUp: { link: createSetUpLink(machineClock), tools: () => import('./seed.ts') },
    publicUrl: () => publicUrl,
    log,
    isClockMoved: () => officeClock.isMoved(),
    isProduction: config.isProduction,
  }
  await whenEmpty(house)
  await officeClock.moveToOpeningHours(data.reading, writer.perform)
  const closeDays = () => closePastDays(data.reading, clock, writer.perform)
  await closeDays()
  const jobs = createJobs((error, name) => log.error({ err: error, job: name }, 'a job failed'))
  jobs.every('17 3 * * *', 'forget answers', () =>
    writer.perform('system', (work) => forgetAnswers(work, machineClock)),
  )
  jobs.every('27 3 * * *', 'forget sessions', () =>
    writer.perform('system', (work) => forgetSessions(work, machineClock)),
  )
  jobs.every('*/15 * * * *', 'forget tries', () =>
    writer.perform('system', (work) => forgetTries(work, machineClock)),
  )
  jobs.every('* * * * *', 'close days', closeDays)
  const estimates = announceEstimates(waits, writer.perform, (error) =>
    log.warn({ err: error }, 'estimates were not announced'),
  )
  return {
    house,
    publicUrlIs: (url) => {
      publicUrl = url
    },
    followOffices: waits.follow,
    close: async () => {
      jobs.stop()
      estimates.stop()
      await waits.close()
      house.live.close()
      await house.givenEstimates.settled()
      await writer.settled()
      data.close()
      release()
    },
  }
}
