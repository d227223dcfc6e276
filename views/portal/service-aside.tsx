import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import type { CounterNow } from './counter-list.tsx'
import { CounterStateChip } from './counter-state.tsx'
import { WeekHours, type WeekHoursProps } from './week-hours.tsx'

/** One version of a standard; dates in words. */
export type VersionText = { version: number; href: string; when: string; isCurrent: boolean }

export type ServiceAsideProps = {
  language: Language
  /** The slug of the office. */
  office: string
  code: string
  counters: readonly CounterNow[]
  week: WeekHoursProps['days']
  period?: WeekHoursProps['period']
  zone: string
  owner: string
  legal: readonly { cite: string; articles: string | null; link: string | null }[]
  decree: string | null
  /** Whether a draft is open for comments. */
  hasDraft: boolean
  /** Every version, the newest first. */
  history: readonly VersionText[]
  source: string
  /** The data of the service, by the name of its format. */
  data: readonly { label: string; href: string }[]
  isDemo: boolean
}

/** Where and when a service is given, and what its sheet rests on. */
export function ServiceAside(props: ServiceAsideProps) {
  const {
    language,
    office,
    code,
    counters,
    week,
    period = null,
    zone,
    owner,
    legal,
    decree,
    hasDraft,
    history,
    source,
    data,
    isDemo,
  } = props
  const { aboutService, service, draft, demo } = wordsOf(language).portal
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
        <h2 class="portal-part__title">{service.history.title}</h2>
        <ol class="versions">
          {history.map(({ version, href, when, isCurrent }) => (
            <li class="versions__version" {...(isCurrent && { 'aria-current': 'true' as const })}>
              <a href={href}>v {version}</a>
              <span>
                {isCurrent && <strong>{service.history.current}. </strong>}
                {when}
              </span>
            </li>
          ))}
        </ol>
        {hasDraft && (
          <p class="on-paper-hidden">
            <a href={paths.draft(office, code)}>{draft.open}</a>
          </p>
        )}
        {decree !== null && (
          <p class="portal-note">
            {service.decree}: {decree}
          </p>
        )}
      </section>
      <section class="portal-part">
        <h2 class="portal-part__title">{service.source}</h2>
        <p>{source}</p>
        {isDemo && !source.includes(demo) && <p class="portal-note">{demo}</p>}
      </section>
      <section class="portal-part on-paper-hidden">
        <h2 class="portal-part__title">{wordsOf(language).common.wait.label}</h2>
        <p>
          <a href={paths.accuracy(office, code)}>{wordsOf(language).accuracy.link}</a>
        </p>
      </section>
      <section class="portal-part on-paper-hidden">
        <h2 class="portal-part__title">{service.data}</h2>
        <p class="cluster">
          {data.map((each) => (
            <Button kind="plain" icon="download" {...each} />
          ))}
        </p>
        <p>
          <a href={paths.openData(office)}>{wordsOf(language).openData.link}</a>
        </p>
      </section>
    </aside>
  )
}
