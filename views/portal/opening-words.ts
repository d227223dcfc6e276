import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

export type LocalMoment = { time: string; zone: string; date: string; isToday: boolean }

/** Whether an office is open, until when, or why not and when it opens. */
export type OpeningNow =
  | { isOpen: true; until: LocalMoment }
  | { isOpen: false; why: 'break' | 'closed' | 'holiday'; holiday: string; opens: LocalMoment | null }

/** Open until when, or when it opens next, in one sentence. */
export function openingSentence(opening: OpeningNow, language: Language): string {
  const { opening: words } = wordsOf(language).portal
  if (opening.isOpen) {
    return phrase(language, words.open, opening.until)
  } else if (opening.why === 'holiday') {
    const { holiday: name, opens } = opening
    return opens === null
      ? phrase(language, words.holidayUnknown, { name })
      : phrase(language, words.holiday, { name, ...said(opens) })
  } else if (opening.opens === null) {
    return words.unknown
  } else if (opening.why === 'break') {
    return phrase(language, words.break, said(opening.opens))
  } else if (opening.opens.isToday) {
    return phrase(language, words.today, said(opening.opens))
  } else {
    return phrase(language, words.later, said(opening.opens))
  }
}

function said({ time, zone, date }: LocalMoment) {
  return { time, zone, date }
}
