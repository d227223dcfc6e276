import type { FieldError } from '../../../views/components/error-summary.tsx'
import { codeFor } from '../../catalogue/rules/code-for.ts'
import { type Regulation, regulationShape } from '../../catalogue/rules/regulation.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { bothIfAny, lineIfAny, lineIn, type Typed, typedBoth, wholeIn } from './drafts/typed.ts'

/** A regulation as it stands in a form. */
export function typedRegulation({ kind, number, year, about, link, validFrom, validTo }: Regulation): Typed {
  return {
    ...{ kind, number, year: String(year) },
    ...typedBoth('about', about),
    ...{ link: link ?? '', validFrom: validFrom ?? '', validTo: validTo ?? '' },
  }
}

/** The regulation that was typed, or what is wrong with it; a new one has its code made of how it is cited. */
export function readRegulation(
  typed: Typed,
  code: string | null,
  known: readonly Regulation[],
  language: Language,
): { regulation: Regulation | null; errors: readonly FieldError[] } {
  const words = wordsOf(language).adminCatalogue.regulations
  const [kind, number, year] = [lineIn(typed, 'kind'), lineIn(typed, 'number'), wholeIn(typed, 'year')]
  const others = known.filter((each) => each.code !== code)
  const codes = known.map((each) => each.code)
  const read = regulationShape.safeParse({
    code: code ?? codeFor(`${kind} ${number} ${year}`, codes),
    ...{ kind, number, year },
    ...bothIfAny(typed, 'about'),
    ...lineIfAny(typed, 'link'),
    ...lineIfAny(typed, 'validFrom'),
    ...lineIfAny(typed, 'validTo'),
  })
  const messages: Readonly<Record<string, string>> = {
    ...{ about_id: words.both, about_en: words.both, year: words.yearWrong, link: words.linkWrong },
    ...{ validFrom: words.dateWrong, validTo: words.dateWrong },
  }
  const faults = read.error?.issues.map(({ path }) => path.join('_')) ?? []
  const errors = [...new Set(faults)].map((field) => ({ field, message: messages[field] ?? words.missing }))
  const [from, to] = [lineIn(typed, 'validFrom'), lineIn(typed, 'validTo')]
  const isKnown = others.some((each) => each.kind === kind && each.number === number && each.year === year)
  const wrong = [
    ...errors,
    ...(isKnown ? [{ field: 'number', message: words.known }] : []),
    ...(from !== '' && to !== '' && to < from ? [{ field: 'validTo', message: words.backwards }] : []),
  ]
  return { regulation: read.success && wrong.length === 0 ? read.data : null, errors: wrong }
}
