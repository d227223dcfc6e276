import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { StateCard } from '../components/state-card.tsx'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'

export type MissingPageProps = Omit<PortalPageProps, 'title' | 'description' | 'children'> & {
  /** What is missing, in one sentence. */
  sentence: string
}

/** A page that is not there, with the way back. */
export function MissingPage({ sentence, ...page }: MissingPageProps) {
  const { portal } = wordsOf(page.language)
  const back =
    page.officeHref === null
      ? { href: '/', label: portal.missing.home }
      : {
          href: page.officeHref,
          label: phrase(page.language, portal.missing.office, { office: page.office.name }),
        }
  return (
    <PortalPage {...page} title={portal.missing.title} description={sentence}>
      <div class="content missing">
        <StateCard
          tone="waiting"
          icon="search-off"
          level={1}
          title={portal.missing.title}
          actions={<Button {...back} icon="home" />}
        >
          <p>{sentence}</p>
        </StateCard>
      </div>
    </PortalPage>
  )
}
