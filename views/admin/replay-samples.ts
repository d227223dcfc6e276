import type { WaitFigures } from '../../src/estimates/rules/replay/compare-days.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import type { ReplayResultProps } from './replay-result.tsx'
import type { ReplayGroup } from './replay-table.tsx'

/** A Monday on which priority was called first, instead of one in three. */
export function sampleReplay(
  language: Language,
  more: Partial<ReplayResultProps> = {},
): Omit<ReplayResultProps, 'language'> {
  const { ticketClass } = wordsOf(language).common
  const { result } = wordsOf(language).adminReplay
  const inLine = (line: string, name: string) => phrase(language, result.lineGroup, { line, name })
  return {
    date: '6 April 2026',
    versions: [2],
    isSamePolicy: false,
    classes: [
      {
        ...group(result.all, everybody),
        lastCall: { lived: '15.41', same: '15.41', other: '15.39', differenceSeconds: -95 },
      },
      group(ticketClass.priority, priority),
      group(ticketClass.normal, normal),
    ],
    lines: [
      group(inLine('A', ticketClass.priority), priority),
      group(inLine('B <img onerror=alert(1)>', ticketClass.normal), normal),
    ],
    closeness: { called: 214, medianSeconds: 12, p90Seconds: 141 },
    guessed: 3,
    longMinutes: 30,
    ...more,
  }
}

const everybody = [figures(214, 9, 931), figures(214, 9, 940), figures(217, 6, 935)] as const
const priority = [figures(31, 0, 702), figures(31, 0, 698), figures(31, 0, 122)] as const
const normal = [figures(183, 9, 988), figures(183, 9, 990), figures(186, 6, 1042)] as const

function figures(called: number, uncalled: number, medianSeconds: number): WaitFigures {
  const [p90Seconds, longestSeconds] = [medianSeconds * 2 + 77, medianSeconds * 3 + 5]
  return { called, uncalled, long: Math.floor(called / 20), medianSeconds, p90Seconds, longestSeconds }
}

function group(
  name: string,
  [lived, same, other]: readonly [WaitFigures, WaitFigures, WaitFigures],
): ReplayGroup {
  return { name, figures: { lived, same, other } }
}
