import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { BarChart } from '../components/bar-chart.tsx'
import { Button } from '../components/button.tsx'
import { Field } from '../components/field.tsx'
import { AccuracyFigures, type AccuracyFiguresProps } from './accuracy-figures.tsx'
import { type AccuracyRow, AccuracyTable } from './accuracy-table.tsx'
import { percentOf } from './accuracy-words.ts'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'
import { Trail } from './trail.tsx'

export type AccuracyPageProps = Omit<PortalPageProps, 'title' | 'children'> & {
  /** The slug of the office. */
  slug: string
  officeName: string
  /** The one service that it is about, or null for all of them. */
  service: { code: string; name: string } | null
  figures: Omit<AccuracyFiguresProps, 'language'>
  hours: readonly AccuracyRow[]
  /** None on the page of one service. */
  services: readonly AccuracyRow[]
  days: readonly AccuracyRow[]
  kinds: readonly AccuracyRow[]
  /** The days that are shown and the oldest and newest that can be, as dates; the oldest in words besides. */
  chosen: { from: string; to: string; oldest: string; today: string; oldestInWords: string }
  updated: { time: string; zone: string; date: string }
}

/** How good the estimates of an office or of one service were: what was said beside what then happened. */
export function AccuracyPage(props: AccuracyPageProps) {
  const { slug, officeName, service, figures, hours, services, days, kinds, chosen, updated, ...page } = props
  const { language } = page
  const words = wordsOf(language).accuracy
  const title = service === null ? words.title : phrase(language, words.titleOf, { service: service.name })
  const all = service === null ? [] : [{ href: paths.accuracy(slug), label: words.title }]
  return (
    <PortalPage {...page} title={title}>
      <div class="portal-plain accuracy">
        <Trail
          language={language}
          links={[{ href: paths.office(slug), label: officeName }, ...all]}
          here={service === null ? words.title : service.name}
        />
        <h1>{title}</h1>
        <p>{words.lead}</p>
        <AccuracyFigures language={language} {...figures} />
        <Choose {...props} />
        {figures.counts.called > 0 && (
          <>
            <ByHour {...props} />
            <By {...{ language, by: 'kinds' }} rows={kinds} />
            {services.length > 0 && <By {...{ language, by: 'services' }} rows={services} />}
            <By {...{ language, by: 'days' }} rows={days} />
            <p class="portal-note">{words.columnsNote}</p>
          </>
        )}
        <section class="portal-part">
          <h2 class="portal-part__title">{words.how.title}</h2>
          <p>{words.how.short}</p>
          <p class="on-paper-hidden">
            <a href={paths.accuracyMethod(slug)}>{words.how.title}</a>
          </p>
        </section>
        <Data {...props} />
        <p class="updated-at">{phrase(language, words.updated, updated)}</p>
      </div>
    </PortalPage>
  )
}

function Choose({ language, slug, service, chosen }: AccuracyPageProps) {
  const { choose } = wordsOf(language).accuracy
  const between = { min: chosen.oldest, max: chosen.today }
  return (
    <form class="accuracy__form on-paper-hidden" method="get" action={paths.accuracy(slug, service?.code)}>
      <Field
        {...{ language, id: 'dari', kind: 'date', label: choose.from, value: chosen.from }}
        attributes={between}
      />
      <Field
        {...{ language, id: 'sampai', kind: 'date', label: choose.to, value: chosen.to }}
        attributes={between}
      />
      <Button label={choose.submit} kind="outline" />
      <p class="portal-note">{phrase(language, choose.note, { oldest: chosen.oldestInWords })}</p>
    </form>
  )
}

function ByHour({ language, hours, figures }: AccuracyPageProps) {
  const words = wordsOf(language).accuracy
  const bars = hours.map(({ name, accuracy }) => {
    const value = accuracy === null ? null : percentOf(accuracy.coverage)
    return { label: name, value, said: value === null ? '–' : String(value) }
  })
  const mark = {
    value: figures.promised,
    label: phrase(language, words.chartPromise, { promised: figures.promised }),
  }
  return (
    <section class="portal-part">
      <h2 class="portal-part__title">{words.tables.hours}</h2>
      <p>{words.chart}</p>
      <BarChart title={words.chart} bars={bars} most={100} mark={mark} />
      <AccuracyTable language={language} by="hours" rows={hours} />
    </section>
  )
}

type ByProps = Parameters<typeof AccuracyTable>[0]

function By(props: ByProps) {
  return (
    <section class="portal-part">
      <h2 class="portal-part__title">{wordsOf(props.language).accuracy.tables[props.by]}</h2>
      <AccuracyTable {...props} />
    </section>
  )
}

function Data({ language, slug, service }: AccuracyPageProps) {
  const { data } = wordsOf(language).accuracy
  const files = (['CSV', 'JSON'] as const).flatMap((form) => {
    const file = (name: string) => paths.openDataFile(slug, `${name}.${form.toLowerCase()}`)
    return [
      { href: file('estimates'), label: phrase(language, data.hours, { form }) },
      { href: file('estimate_outcomes'), label: phrase(language, data.each, { form }) },
    ]
  })
  return (
    <section class="portal-part on-paper-hidden">
      <h2 class="portal-part__title">{data.title}</h2>
      <ul class="accuracy__links">
        {files.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
        {service !== null && (
          <>
            <li>
              <a href={paths.accuracy(slug)}>{data.all}</a>
            </li>
            <li>
              <a href={paths.service(slug, service.code)}>
                {phrase(language, data.service, { service: service.name })}
              </a>
            </li>
          </>
        )}
      </ul>
      <p class="portal-note">{data.note}</p>
    </section>
  )
}
