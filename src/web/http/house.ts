import type { Hono } from 'hono'
import type { OfficeFile } from '../../catalogue/rules/office-file.ts'
import type { GivenEstimates } from '../../estimates/given-estimates.ts'
import type { VoiceBank } from '../../hall/voice-bank.ts'
import type { Published } from '../../opendata/published.ts'
import type { Known, Who } from '../../people/rules/who.ts'
import type { SetUpLink } from '../../people/set-up-link.ts'
import type { SignIn } from '../../people/sign-in.ts'
import type { WaitingScreens } from '../../people/waiting-screens.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database, Snapshot } from '../../platform/database.ts'
import type { Announcer } from '../../platform/events.ts'
import type { Logger } from '../../platform/log.ts'
import type { Perform, Work } from '../../platform/work.ts'
import type { Language } from '../../words/language.ts'
import type { Assets } from './assets.ts'
import type { AtOnce } from './at-once.ts'
import type { Live } from './live.ts'
import type { GiveFile } from './remember-files.ts'
import type { HallNow, WaitsNow } from './waits.ts'

/** What `app.ts` wires once and hands to every door. */
export type House = {
  /** Reads only. */
  reading: Database
  /** Reads only, all of it as of one moment. */
  snapshot: Snapshot
  /** The hall of an office now, read once a commit. Refuses OFFICE_UNKNOWN. */
  hall: (office: string) => Promise<HallNow>
  /** How long everybody waits, as last simulated. */
  waits: WaitsNow
  /** Where a door notes an estimate that it tells somebody; what came of it is published. */
  givenEstimates: GivenEstimates
  /** What an office publishes today, read once a change. Refuses OFFICE_UNKNOWN. */
  published: (office: string) => Promise<Published>
  /** The one way to write. */
  perform: Perform
  /** The office's time. */
  clock: Clock
  /** The machine's time: sign-in, limits, the age of keys. */
  machine: Clock
  announcer: Announcer
  live: Live
  assets: Assets
  /** What displays speak with. */
  voice: VoiceBank
  /** Public answers that are ready. */
  atOnce: AtOnce
  /** Answers with a public file, made once a version. */
  giveFile: GiveFile
  signIn: SignIn
  /** Screens that show a code until an admin enrols them. */
  screens: WaitingScreens
  /** How the first admin sets up a house without offices: the link, and what plants an office. */
  setUp: { link: SetUpLink; tools: () => Promise<PlantingTools> }
  publicUrl: () => string
  log: Logger
  /** True while the office's clock shows another time than the real one; every page says so. */
  isClockMoved: () => boolean
  isProduction: boolean
}

/** What plants offices; asked for when it is needed, since it reads files that seldom are. */
export type PlantingTools = {
  demoOffices: () => Promise<OfficeFile[]>
  plantOffice: (work: Work, file: OfficeFile) => Promise<void>
}

/**
 * What the middlewares of `web/http` leave for the routes. `known` is everybody the request speaks for,
 * since one browser may be a kiosk and an officer; `mustBe` chooses `who` among them.
 */
export type DoorEnv = {
  Variables: { who: Who; known: readonly Known[]; language: Language; requestId: string }
}

/** A door: the routes of one kind of person, mounted at the root by `app.ts`. */
export type Door = Hono<DoorEnv>
