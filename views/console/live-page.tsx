import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Page, type PageProps } from '../layouts/page.tsx'

export type LivePageProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved' | 'title'> & {
  officeName: string
  office: string
  /** Where the screen is fetched again. */
  address: string
  /** How the news reaches it, such as `hall from:#live`. */
  news: string
  children: Child
}

/**
 * The document around a screen of the console. The stream only says that something happened in the office;
 * then the screen is fetched again, as it is every twenty seconds and when the machine wakes up.
 */
export function LivePage({ officeName, office, address, news, children, ...page }: LivePageProps) {
  const { console } = wordsOf(page.language)
  return (
    <Page {...page} door="console" office={officeName} head={<RefreshWithoutScripts />}>
      {children}
      <div
        hidden
        id="live"
        hx-swap="none"
        hx-trigger="load, every 10s"
        hx-config="sse.reconnectMaxDelay:5000"
        {...{ 'hx-sse:connect': paths.consoleLive(office) }}
      />
      <div
        hidden
        hx-get={address}
        hx-trigger={`${news}, heal from:body, visibilitychange from:document, every 20s`}
        hx-target="#desk"
        hx-swap="outerMorph"
        hx-sync="#desk:queue last"
      />
      <div class="unsent" role="alert">
        <Banner
          tone="late"
          icon="wifi-off"
          title={console.notSent}
          attributes={{ 'data-unsent': true, hidden: true, role: 'presentation' }}
        />
      </div>
    </Page>
  )
}

function RefreshWithoutScripts() {
  return (
    <noscript>
      <meta http-equiv="refresh" content="30;url=?refresh" />
    </noscript>
  )
}
