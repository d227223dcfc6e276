import { phrase, wordsOf } from '../../src/words/language.ts'
import { PortalFrame, type PortalFrameProps } from '../layouts/portal-frame.tsx'

/** What the office declares itself able to keep; the date in words. */
export type PledgeText = { text: string; place: string; date: string; by: string }

export type PortalPageProps = Pick<
  PortalFrameProps,
  'language' | 'assets' | 'isClockMoved' | 'office' | 'returnTo' | 'children'
> & {
  title: string
  description: string
  /** The one whole address of this page; null for a page that is not there. */
  canonical: string | null
  /** Where the office's own page is; null where no office is chosen yet. */
  officeHref: string | null
  pledge?: PledgeText | null
  /** Asks for itself every minute where no scripts run. */
  refreshes?: boolean
}

/** The frame of every public page: what search engines need, the menu of the office, the pledge. */
export function PortalPage(props: PortalPageProps) {
  const { language, description, canonical, officeHref, pledge = null, refreshes = false, ...page } = props
  return (
    <PortalFrame
      {...page}
      language={language}
      menu={officeHref === null ? [] : menuOf(officeHref, language)}
      head={
        <>
          <meta name="description" content={description} />
          {canonical !== null && <link rel="canonical" href={canonical} />}
          {refreshes && (
            <noscript>
              <meta http-equiv="refresh" content="60" />
            </noscript>
          )}
        </>
      }
      {...(officeHref !== null && { foot: <Foot {...{ pledge, officeHref, language }} /> })}
    />
  )
}

function menuOf(href: string, language: PortalPageProps['language']) {
  const { menu } = wordsOf(language).portal
  return [
    { href: `${href}#services`, label: menu.services },
    { href: `${href}#counters`, label: menu.counters },
    { href: `${href}#hours`, label: menu.hours },
  ]
}

type FootProps = Pick<PortalPageProps, 'language'> & { pledge: PledgeText | null; officeHref: string }

/** What the office pledges, and where all that it publishes can be had. */
function Foot({ pledge, officeHref, language }: FootProps) {
  return (
    <>
      {pledge && <Pledge pledge={pledge} language={language} />}
      <p>
        <a href={`${officeHref}/data`}>{wordsOf(language).openData.link}</a>
      </p>
    </>
  )
}

function Pledge({ pledge, language }: { pledge: PledgeText; language: PortalPageProps['language'] }) {
  const { title, signed } = wordsOf(language).portal.pledge
  const { text, place, date, by } = pledge
  return (
    <p>
      <strong>{title}.</strong> {text}{' '}
      <span class="pledge__by">{phrase(language, signed, { place, date, by })}</span>
    </p>
  )
}
