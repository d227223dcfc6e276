import type { FigureName } from '../../src/performance/rules/figures.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ErrorSummary, errorFor } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminFrame, type AdminFrameProps } from './admin-frame.tsx'
import { FigureTable, type FigureTableData } from './figure-table.tsx'

export type FiguresPageProps = Omit<AdminFrameProps, 'title' | 'children'> & {
  /** The day that is shown, as it was asked for, and today, as dates of the calendar. */
  day: string
  today: string
  /** Null for a day that is no date of the calendar. */
  shown: ShownDay | null
  /** True for whoever may go to the hall. */
  seesHall: boolean
}

export type ShownDay = {
  /** The day in words, and the dates of the days before and after it; none later than today. */
  date: string
  earlier: string
  later: string | null
  /** When they were counted, and up to which event. */
  counted: { time: string; zone: string; seq: string }
  /** None when no number was taken. */
  tables: readonly FigureTableData[]
}

/** What an office did on one day, in figures, to be read and to be taken away. */
export function FiguresPage({ day, today, shown, seesHall, ...frame }: FiguresPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminFigures
  const isToday = shown === null || day === today
  const title = isToday ? words.title : phrase(language, words.titleOf, { date: shown.date })
  return (
    <AdminFrame {...frame} title={title}>
      <header class="admin__head">
        {seesHall && (
          <p>
            <a class="figures-hall" href={paths.consoleHall(office.slug)}>
              {words.hall}
            </a>
          </p>
        )}
        <h1>{title}</h1>
        <p>{words.lead}</p>
      </header>
      <DayChooser language={language} office={office.slug} day={day} today={today} shown={shown} />
      {shown !== null && <Shown language={language} office={office.slug} day={day} shown={shown} />}
    </AdminFrame>
  )
}

type ChooserProps = { language: Language; office: string } & Pick<FiguresPageProps, 'day' | 'today' | 'shown'>

function DayChooser({ language, office, day, today, shown }: ChooserProps) {
  const words = wordsOf(language).adminFigures
  const errors = shown === null ? [{ field: 'day', message: words.wrong }] : []
  return (
    <form class="figures-day" method="get" action={paths.adminFigures(office)} novalidate>
      <ErrorSummary language={language} errors={errors} />
      <Field
        {...{ language, id: 'day', kind: 'date', label: words.day, value: day }}
        attributes={{ max: today }}
        {...errorFor(errors, 'day')}
      />
      <Button label={words.show} />
      {shown && (
        <Button
          kind="quiet"
          icon="arrow-left"
          href={paths.adminFigures(office, shown.earlier)}
          label={words.earlier}
        />
      )}
      {shown?.later && (
        <Button
          kind="quiet"
          trailing="arrow-right"
          href={paths.adminFigures(office, shown.later)}
          label={words.later}
        />
      )}
    </form>
  )
}

type ShownProps = { language: Language; office: string; day: string; shown: ShownDay }

function Shown({ language, office, day, shown }: ShownProps) {
  const words = wordsOf(language).adminFigures
  const { date, counted, tables } = shown
  return (
    <>
      <p class="admin__note">{phrase(language, words.counted, { date, ...counted })}</p>
      {tables.length === 0 && <p>{words.none}</p>}
      {tables.map((table) => (
        <FigureTable
          language={language}
          table={table}
          href={paths.adminFigureTable(office, table.name, day)}
        />
      ))}
      <div class="admin__foot">
        <Button kind="plain" icon="download" href={paths.adminFiguresWhole(office, day)} label={words.json} />
        {shown.later !== null && tables.length > 0 && (
          <Button
            kind="plain"
            href={paths.adminReplay(office, day)}
            label={wordsOf(language).adminReplay.link}
          />
        )}
      </div>
      {tables[0] && <Meanings language={language} columns={tables[0].columns} />}
    </>
  )
}

type MeaningsProps = { language: Language } & Pick<FigureTableData, 'columns'>

function Meanings({ language, columns }: MeaningsProps) {
  const words = wordsOf(language).adminFigures
  return (
    <details class="meanings">
      <summary>{words.meanings.title}</summary>
      <p>{words.meanings.lead}</p>
      <dl>
        {columns.map((column) => (
          <>
            <dt>{nameOf(language, column)}</dt>
            <dd>{words.meanings.terms[column]}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}

/** Two columns are called alike, each in its own group. */
function nameOf(language: Language, column: FigureName): string {
  const { columns, meanings } = wordsOf(language).adminFigures
  const figure = columns[column].toLowerCase()
  if (column.startsWith('wait')) return phrase(language, meanings.wait, { figure })
  if (column.startsWith('serving')) return phrase(language, meanings.serving, { figure })
  return columns[column]
}
