import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'
import { Trail } from './trail.tsx'

export type AccuracyMethodPageProps = Omit<PortalPageProps, 'title' | 'children'> & {
  /** The slug of the office. */
  slug: string
  officeName: string
}

/** How a waiting time is estimated, for whoever has never heard of a simulation. */
export function AccuracyMethodPage({ slug, officeName, ...page }: AccuracyMethodPageProps) {
  const { language } = page
  const { title, link, how } = wordsOf(language).accuracy
  const { steps, countdown, changes, persons, error } = how
  return (
    <PortalPage {...page} title={how.title}>
      <div class="portal-plain accuracy">
        <Trail
          language={language}
          links={[
            { href: paths.office(slug), label: officeName },
            { href: paths.accuracy(slug), label: title },
          ]}
          here={how.title}
        />
        <h1>{how.title}</h1>
        <p>{how.lead}</p>
        <ol class="accuracy__steps">
          {[steps.watch, steps.open, steps.walk, steps.range].map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <section class="portal-part">
          <h2 class="portal-part__title">{countdown.title}</h2>
          <p>{countdown.text}</p>
        </section>
        <section class="portal-part">
          <h2 class="portal-part__title">{changes.title}</h2>
          <ul class="accuracy__steps">
            {[changes.counter, changes.priority, changes.long, changes.absent].map((change) => (
              <li>{change}</li>
            ))}
          </ul>
        </section>
        <section class="portal-part">
          <h2 class="portal-part__title">{persons.title}</h2>
          <p>{persons.text}</p>
        </section>
        <section class="portal-part">
          <h2 class="portal-part__title">{error.title}</h2>
          <p>{error.text}</p>
          <p class="on-paper-hidden">
            <a href={paths.accuracy(slug)}>{link}</a>
          </p>
        </section>
      </div>
    </PortalPage>
  )
}
