import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import type { OfficeHeadProps } from '../components/office-head.tsx'
import { KioskFrame } from '../layouts/kiosk-frame.tsx'
import type { Assets, Setting } from '../layouts/page.tsx'
import { IdleWarning } from './idle-warning.tsx'

/** What every kiosk screen needs, whatever it shows. */
export type KioskBasics = {
  language: Language
  assets: Assets
  isClockMoved?: boolean
  setting: Setting
  office: Pick<OfficeHeadProps, 'name' | 'slogan' | 'clock'> & { slug: string }
  /** The address of this screen, to come back to after a change of language or size. */
  here: string
}

export type KioskPageProps = KioskBasics & {
  title: string
  /** The first screen never asks whether somebody is there: it goes back to rest in silence. */
  isHome?: boolean
  children: Child
}

/** Seconds without a touch before the warning, and of the warning. */
const IDLE = { seconds: '30', grace: '15' } as const
/** Without scripts a screen is wiped after this many seconds. */
const REFRESH = 60

/** A screen of the kiosk: the frame, what is said when the server is gone, and the way back to rest. */
export function KioskPage({ office, here, title, isHome = false, children, ...page }: KioskPageProps) {
  const { slug, ...head } = office
  const rest = paths.kioskRest(slug)
  const isAsSet = Object.values(page.setting).some(Boolean) || page.language !== 'id'
  return (
    <KioskFrame
      {...page}
      title={title}
      office={head}
      assist={{ action: paths.kioskAssistance(slug), returnTo: here }}
      head={
        <noscript>
          <meta http-equiv="refresh" content={`${REFRESH};url=${rest}`} />
        </noscript>
      }
      attributes={{
        'data-rest': rest,
        'data-health': paths.health,
        'data-idle-seconds': IDLE.seconds,
        'data-idle-grace': IDLE.grace,
        ...(isHome && { 'data-idle-silent': isAsSet ? 'set' : 'plain' }),
      }}
    >
      <Unreachable language={page.language} />
      {children}
      {!isHome && <IdleWarning language={page.language} seconds={Number(IDLE.grace)} restHref={rest} />}
    </KioskFrame>
  )
}

/** Rendered hidden; the behaviour shows it while the server does not answer. */
function Unreachable({ language }: { language: Language }) {
  const { offline } = wordsOf(language).kiosk
  return (
    <div class="kiosk-unreachable" data-unreachable hidden>
      <Banner tone="late" icon="wifi-off" title={offline.title} note={offline.next} />
    </div>
  )
}
