import type { VersionText } from '../../../views/portal/service-aside.tsx'
import type { Standard } from '../../catalogue/standards.ts'
import type { Office } from '../../offices/office.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'
import { paths } from '../http/paths.ts'
import { dateOf } from './opening.ts'

/** Every version of a standard, the newest first, each with when it was, is or will be in force. */
export function historyIn(
  standards: readonly Standard[],
  office: Office,
  today: string,
  language: Language,
): VersionText[] {
  return standards.map((standard) => ({
    version: standard.version,
    href: paths.serviceVersion(office.slug, standard.code, standard.version),
    when: whenIn(standard, office, today, language),
    isCurrent: standard.validFrom <= today && today <= (standard.validTo ?? today),
  }))
}

/** When a version was, is or will be in force, in words. A version that another took the place of never was. */
export function whenIn(
  { validFrom, validTo, withdrawal }: Standard,
  office: Office,
  today: string,
  language: Language,
): string {
  const { history } = wordsOf(language).portal.service
  if (validTo !== null && validTo < validFrom) return history.never
  const from = dateOf(validFrom, office, language)
  const to = validTo === null ? null : dateOf(validTo, office, language)
  const ended = withdrawal && phrase(language, history.withdrawn, { reason: withdrawal.reason[language] })
  const when =
    to !== null
      ? phrase(language, history.past, { from, to })
      : phrase(language, validFrom > today ? history.upcoming : history.since, { date: from })
  return ended === null ? when : `${when}. ${ended}`
}
