import type { Closeness } from '../../src/estimates/rules/replay/compare-days.ts'
import { timer } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Part } from './admin-page.tsx'
import { type ReplayGroup, ReplayTable, signed } from './replay-table.tsx'

export type ReplayResultProps = {
  language: Language
  /** The day in words. */
  date: string
  /** The versions of the rules that were in force that day. */
  versions: readonly number[]
  isSamePolicy: boolean
  /** Everybody, then by kind of number; and by line and kind. */
  classes: readonly ReplayGroup[]
  lines: readonly ReplayGroup[]
  closeness: Closeness | null
  /** Calls of people whom nobody called that day. */
  guessed: number
  longMinutes: number
}

/** A day under other rules: what differs in a sentence each, how far to trust it, the tables, and how to read them. */
export function ReplayResult(props: ReplayResultProps) {
  const { language, date, versions, isSamePolicy, classes, lines, closeness, guessed, longMinutes } = props
  const words = wordsOf(language).adminReplay
  const { result } = words
  return (
    <>
      <Part title={phrase(language, result.title, { date })}>
        <p class="admin__note">
          {phrase(language, versions.length > 1 ? result.rulesReplaced : result.rules, {
            versions: versions.join(', '),
          })}
        </p>
        {isSamePolicy && <p>{result.isSame}</p>}
        <Differences {...{ language, groups: classes, closeness }} />
        <p>{closeness === null ? result.notClose : phrase(language, result.close, said(closeness))}</p>
        {guessed > 0 && <p>{phrase(language, result.guessed, { count: guessed })}</p>}
      </Part>
      <div class="figures-part">
        <h2 id="replay-classes">{result.classes}</h2>
        <p class="admin__note">{words.caption}</p>
        <ReplayTable {...{ language, longMinutes }} name="classes" groups={classes} />
      </div>
      <details class="meanings">
        <summary>{result.lines}</summary>
        <h2 class="only-heard" id="replay-lines">
          {result.lines}
        </h2>
        <p>{result.linesLead}</p>
        <ReplayTable {...{ language, longMinutes }} name="lines" groups={lines} />
      </details>
      <Reading language={language} />
    </>
  )
}

type DifferencesProps = { language: Language } & Pick<ReplayResultProps, 'closeness'> & {
    groups: readonly ReplayGroup[]
  }

function Differences({ language, groups, closeness }: DifferencesProps) {
  const { result } = wordsOf(language).adminReplay
  return (
    <ul class="admin__list">
      {groups.map(({ name, figures: { same, other } }) => {
        const [from, to] = [same.medianSeconds, other.medianSeconds]
        const isKnown = from !== null && to !== null
        const areOthers = same.called !== other.called
        if (!isKnown && !areOthers) return null
        const isTooClose = isKnown && from !== to && Math.abs(to - from) <= (closeness?.p90Seconds ?? 0)
        const said = [
          isKnown && phrase(language, result.median, medians(from, to)),
          areOthers &&
            phrase(language, isKnown ? result.others : result.called, {
              from: same.called,
              to: other.called,
            }),
        ]
        return (
          <li>
            <strong>{name}</strong>
            {`: ${said.filter((each) => each !== false).join('. ')}. `}
            {isTooClose && result.tooClose}
          </li>
        )
      })}
    </ul>
  )
}

function medians(from: number, to: number) {
  return { from: timer(from), to: timer(to), difference: signed(to - from, timer) }
}

function Reading({ language }: { language: Language }) {
  const { reading } = wordsOf(language).adminReplay
  return (
    <details class="meanings">
      <summary>{reading.title}</summary>
      <ul class="admin__list">
        {Object.values(reading.points).map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </details>
  )
}

function said({ called, medianSeconds, p90Seconds }: Closeness) {
  return { called, median: timer(medianSeconds), p90: timer(p90Seconds) }
}
