import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Fact, Facts } from '../components/fact.tsx'
import { FeesInShort } from './fees-in-short.tsx'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'
import { type FeeText, type PromiseText, promiseText } from './sheet.ts'
import { Trail } from './trail.tsx'
import { WaitFact } from './wait-fact.tsx'

/** A service that a life event needs, as far as a choice among them goes. */
export type NeededService = {
  code: string
  name: string
  summary: string
  fees: readonly FeeText[]
  promise: PromiseText
  waiting: number
  wait: ShownWait
}

export type LifeEventPageProps = Omit<PortalPageProps, 'title' | 'children'> & {
  /** The slug of the office. */
  slug: string
  event: { name: string; summary: string }
  services: readonly NeededService[]
}

/** What somebody needs to whom this happened. */
export function LifeEventPage({ slug, event, services, ...page }: LifeEventPageProps) {
  const { language } = page
  const { common, portal } = wordsOf(language)
  return (
    <PortalPage {...page} title={event.name}>
      <div class="service-head">
        <Trail
          language={language}
          links={[{ href: `${paths.office(slug)}#life-events`, label: portal.lifeEvents.title }]}
          here={event.name}
        />
        <h1>{event.name}</h1>
        <p class="service-head__summary">{event.summary}</p>
      </div>
      <section class="portal-plain" aria-labelledby="needed">
        <h2 class="portal-part__title" id="needed">
          {portal.lifeEvents.services}
        </h2>
        {services.length === 0 && <p>{portal.lifeEvents.none}</p>}
        <ul class="needed">
          {services.map(({ code, name, summary, fees, promise, waiting, wait }) => (
            <li class="needed__service">
              <h3>
                <a href={paths.service(slug, code)}>{name}</a>
              </h3>
              <p>{summary}</p>
              <Facts>
                <Fact label={common.fee.label} value={<FeesInShort fees={fees} language={language} />} />
                <Fact label={common.promise} value={promiseText(promise, language)} />
                <Fact
                  label={portal.service.waiting}
                  value={phrase(language, common.units.people, { count: waiting })}
                />
                <WaitFact language={language} wait={wait} />
              </Facts>
            </li>
          ))}
        </ul>
      </section>
    </PortalPage>
  )
}
