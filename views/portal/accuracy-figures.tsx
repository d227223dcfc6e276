import type { Accuracy } from '../../src/estimates/rules/accuracy.ts'
import { wholeNumber } from '../../src/words/format.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Fact, Facts } from '../components/fact.tsx'
import { biasInWords, minutesInWords, percentOf } from './accuracy-words.ts'

export type AccuracyFiguresProps = {
  language: Language
  /** Null where too few are known. */
  accuracy: Accuracy | null
  counts: {
    called: number
    cancelled: number
    uncalled: number
    open: number
    /** Made while a counter was free, and how many of them were called within a minute. */
    free: number
    freeKept: number
  }
  /** The first and the last day, in words. */
  from: string
  to: string
  /** How many of 100 the range promises to hold, and below how many estimates nothing is said. */
  promised: number
  least: number
}

/** How good the estimates of some days were all together, and from how many that is known. */
export function AccuracyFigures(props: AccuracyFiguresProps) {
  const { language, accuracy, counts, from, to, promised } = props
  const words = wordsOf(language).accuracy
  return (
    <section class="portal-part">
      {accuracy === null ? (
        <NotEnough {...props} />
      ) : (
        <>
          <p class="accuracy__said">
            {phrase(language, words.coverage, { percent: percentOf(accuracy.coverage), promised })}
          </p>
          <Facts boxed>
            <Fact
              label={words.facts.coverage}
              value={phrase(language, words.facts.coverageValue, { percent: percentOf(accuracy.coverage) })}
              note={phrase(language, words.facts.coverageNote, { promised })}
            />
            <Fact
              label={words.facts.error}
              value={minutesInWords(accuracy.medianErrorSeconds, language)}
              note={words.facts.errorNote}
            />
            <Fact
              label={words.facts.bias}
              value={biasInWords(accuracy.biasSeconds, language)}
              note={words.facts.biasNote}
            />
            <Fact
              label={words.facts.width}
              value={minutesInWords(accuracy.widthSeconds, language)}
              note={words.facts.widthNote}
            />
          </Facts>
        </>
      )}
      <div class="accuracy__counts portal-note">
        {accuracy !== null && (
          <p>{phrase(language, words.counted, { count: wholeNumber(counts.called, language), from, to })}</p>
        )}
        {counts.cancelled + counts.uncalled + counts.open > 0 && (
          <p>
            {phrase(language, words.without, {
              cancelled: wholeNumber(counts.cancelled, language),
              uncalled: wholeNumber(counts.uncalled, language),
              open: wholeNumber(counts.open, language),
            })}
          </p>
        )}
        {counts.free > 0 && (
          <p>
            {phrase(language, words.free, {
              count: wholeNumber(counts.free, language),
              kept: wholeNumber(counts.freeKept, language),
            })}
          </p>
        )}
      </div>
    </section>
  )
}

function NotEnough({ language, counts, from, to, least }: AccuracyFiguresProps) {
  const words = wordsOf(language).accuracy
  return (
    <>
      <p class="accuracy__said">{words.few}</p>
      <p>
        {counts.called === 0
          ? phrase(language, words.none, { from, to })
          : phrase(language, words.fewNote, { count: counts.called, from, to, least })}
      </p>
    </>
  )
}
