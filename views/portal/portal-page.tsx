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
  /** The whole address of the picture that other sites show beside a link to this page. */
  shareImage: string
  /** Where the office's own page is; null where no office is chosen yet. */
  officeHref: string | null
  pledge?: PledgeText | null
  /** Asks for itself every minute where no scripts run. */
  refreshes?: boolean
}

/** The frame of every public page: what search engines need, the menu of the office, the pledge. */
export function PortalPage(props: PortalPageProps) {
  const { language, description, canonical, shareImage, officeHref, ...more } = props
  const { pledge = null, refreshes = false, ...page } = more
  return (
    <PortalFrame
      {...page}
      language={language}
      menu={officeHref === null ? [] : menuOf(officeHref, language)}
      head={
        <>
          <meta name="description" content={description} />
          {canonical !== null && (
            <>
              <link rel="canonical" href={canonical} />
              <ShareCard
                {...{ language, description, shareImage }}
                title={page.title}
                url={canonical}
                site={page.office.name}
              />
            </>
          )}
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

type ShareCardProps = Pick<PortalPageProps, 'language' | 'description' | 'shareImage' | 'title'> & {
  url: string
  site: string
}

/** What other sites show of a page when somebody shares its address (The Open Graph protocol). */
function ShareCard({ language, description, shareImage, title, url, site }: ShareCardProps) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={language === 'id' ? 'id_ID' : 'en_GB'} />
      <meta property="og:site_name" content={site} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={shareImage} />
    </>
  )
}

function menuOf(href: string, language: PortalPageProps['language']) {
  const { menu } = wordsOf(language).portal
  return [
    { href: `${href}#services`, label: menu.services },
    { href: `${href}#counters`, label: menu.counters },
    { href: `${href}/jam`, label: menu.hours },
    { href: `${href}/biaya`, label: menu.fees },
    { href: `${href}/maklumat`, label: menu.pledge },
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
      <p>
        <a href={`${officeHref}/perkiraan`}>{wordsOf(language).accuracy.link}</a>
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
