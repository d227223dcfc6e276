import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import type { CounterNow } from './counter-list.tsx'
import { CounterStateChip } from './counter-state.tsx'
import { WeekHours, type WeekHoursProps } from './week-hours.tsx'

export type ServiceAsideProps = {
  language: Language
  /** The slug of the office. */
  office: string
  counters: readonly CounterNow[]
  week: WeekHoursProps['days']
  period?: WeekHoursProps['period']
  zone: string
  owner: string
  legal: readonly { cite: string; articles: string | null; link: string | null }[]
  /** Dates in words. */
  version: { number: number; validFrom: string; published: string }
  source: string
  dataHref: string
  isDemo: boolean
}

/** Where and when a service is given, and what its sheet rests on. */
export function ServiceAside(props: ServiceAsideProps) {
  const {
    language,
    office,
    counters,
    week,
    period = null,
    zone,
    owner,
    legal,
    version,
    source,
    dataHref,
    isDemo,
  } = props
  const { aboutService, service, demo } = wordsOf(language).portal
  return (
    <aside class="portal-aside" aria-label={aboutService}>
      <section class="portal-part">
        <h2 class="portal-part__title">{service.servedAt}</h2>
        <ul class="places">
          {counters.map(({ counter, name, place, state }) => (
            <li class="places__counter">
              <a href={paths.counter(office, counter)}>{name}</a>
              <CounterStateChip state={state} language={language} />
              <span class="places__place">{place}</span>
            </li>
          ))}
        </ul>
      </section>
      <WeekHours language={language} days={week} zone={zone} period={period} />
      <section class="portal-part">
        <h2 class="portal-part__title">{service.legal}</h2>
        <ul class="laws">
          {legal.map(({ cite, articles, link }) => (
            <li>
              {link === null ? cite : <a href={link}>{cite}</a>} {articles}
            </li>
          ))}
        </ul>
      </section>
      <section class="portal-part">
        <h2 class="portal-part__title">{service.owner}</h2>
        <p>{owner}</p>
      </section>
      <section class="portal-part">
        <h2 class="portal-part__title">{service.version}</h2>
        <p>{phrase(language, service.versionIs, { version: version.number, date: version.validFrom })}</p>
        <p class="portal-note">{phrase(language, service.published, { date: version.published })}</p>
      </section>
      <section class="portal-part">
        <h2 class="portal-part__title">{service.source}</h2>
        <p>{source}</p>
        {isDemo && !source.includes(demo) && <p class="portal-note">{demo}</p>}
      </section>
      <section class="portal-part on-paper-hidden">
        <h2 class="portal-part__title">{service.data}</h2>
        <p class="cluster">
          <Button kind="plain" icon="download" label="JSON" href={dataHref} />
          <Button kind="plain" icon="download" label="JSON-LD" href={`${dataHref}.jsonld`} />
        </p>
        <p>
          <a href={paths.openData(office)}>{wordsOf(language).openData.link}</a>
        </p>
      </section>
    </aside>
  )
}
