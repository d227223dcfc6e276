import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { OfficeHead } from '../components/office-head.tsx'
import { StaleBanner } from '../components/stale-banner.tsx'
import { Page, type PageProps } from '../layouts/page.tsx'
import { Board, type BoardProps } from './board.tsx'
import { Spotlight } from './call-row.tsx'
import { Silent, SoundNotice, SoundToggle, type Speech, Voice } from './sound.tsx'

export type DisplayPageProps = Pick<PageProps, 'assets' | 'isClockMoved'> & {
  office: { slug: string; name: string; slogan: string }
  board: BoardProps
  /** Null when this screen is silent. */
  speech: Speech | null
  /** Changes when the project's scripts or styles do: a display then loads the page anew. */
  version: string
  /** For the gallery: how it looks when the office is not heard from. */
  isStale?: boolean
}

/** Hidden pages stay connected, and who lost the line comes again within a second. */
const LINE = JSON.stringify({
  sse: {
    pauseOnBackground: false,
    reconnectDelay: 500,
    reconnectMaxDelay: 700,
    reconnectJitter: 0.2,
    connectTimeout: 8000,
  },
})

/** A screen of the hall. Landscape and portrait are one page; a browser without scripts loads it anew. */
export function DisplayPage({ office, board, speech, version, isStale = false, ...page }: DisplayPageProps) {
  const { language, clock } = board
  const words = wordsOf(language).display
  return (
    <Page
      {...page}
      language={language}
      door="display"
      title={words.title}
      office={office.name}
      head={
        <noscript>
          <meta http-equiv="refresh" content="10" />
        </noscript>
      }
      attributes={{ ...(isStale && { 'data-is-stale': true }) }}
    >
      <div class="display" data-screen>
        <OfficeHead name={office.name} slogan={office.slogan} clock={clock}>
          {speech ? <SoundToggle language={language} /> : <Silent language={language} />}
        </OfficeHead>
        <main class="display__main" id="main" tabindex={-1}>
          <div
            class="display__live"
            data-live
            data-version={version}
            hx-swap="innerMorph"
            hx-trigger="load, display:connect"
            hx-config={LINE}
            {...{ 'hx-sse:connect': paths.displayLive(office.slug) }}
          >
            <Board {...board} />
          </div>
          <Spotlight language={language} />
        </main>
        {speech && <SoundNotice language={language} />}
        <StaleBanner language={language} since={clock} hidden={!isStale} />
        <div class="only-heard" role="log" aria-label={words.log} data-call-log />
        {speech && <Voice office={office.slug} speech={speech} />}
      </div>
    </Page>
  )
}
