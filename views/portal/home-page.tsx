import { wordsOf } from '../../src/words/language.ts'
import { HomeNow, type HomeNowProps } from './home-now.tsx'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'

export type HomePageProps = Omit<PortalPageProps, 'title' | 'children'> & { now: HomeNowProps }

/** The home of one office. */
export function HomePage({ now, ...page }: HomePageProps) {
  return (
    <PortalPage {...page} title={wordsOf(page.language).portal.question} refreshes>
      <HomeNow {...now} />
    </PortalPage>
  )
}
