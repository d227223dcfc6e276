import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'
import { SheetParts, type SheetText } from './sheet-parts.tsx'
import { Trail } from './trail.tsx'

export type VersionPageProps = Omit<PortalPageProps, 'title' | 'children'> & {
  /** The slug of the office. */
  slug: string
  code: string
  name: string
  version: number
  when: string
  sheet: SheetText
  /** What changed from the version before, or nothing for the first. */
  changes: Child
}

/** One version of a standard as it was published, and what it changed. */
export function VersionPage(props: VersionPageProps) {
  const { slug, code, name, version, when, sheet, changes, ...page } = props
  const { language } = page
  const { portal } = wordsOf(language)
  const words = portal.versionPage
  const title = phrase(language, words.title, { version, service: name })
  const current = paths.service(slug, code)
  return (
    <PortalPage {...page} title={title}>
      <div class="service-head">
        <Trail
          language={language}
          links={[
            { href: `${paths.office(slug)}#services`, label: portal.menu.services },
            { href: current, label: name },
          ]}
          here={`v ${version}`}
        />
        <h1>{title}</h1>
        <p class="service-head__summary">{when}</p>
        <p>
          <a href={current}>{words.current}</a>
        </p>
      </div>
      <div class="portal-plain">
        <section aria-labelledby="changes">
          <h2 class="portal-part__title" id="changes">
            {version === 1
              ? portal.service.history.title
              : phrase(language, words.changes, { version: version - 1 })}
          </h2>
          {changes}
        </section>
        <section aria-labelledby="whole">
          <h2 class="portal-part__title" id="whole">
            {words.whole}
          </h2>
          <SheetParts sheet={sheet} language={language} here={current} />
        </section>
      </div>
    </PortalPage>
  )
}
