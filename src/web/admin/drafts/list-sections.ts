import { codeFor } from '../../../catalogue/rules/code-for.ts'
import type { DraftSheet } from '../../../catalogue/rules/draft.ts'
import { doubledCodes, isBlank, readRows, rowsIn, typedRows } from './rows.ts'
import {
  bothIfAny,
  bothIn,
  isTicked,
  lineIfAny,
  lineIn,
  type Section,
  type Typed,
  typedBoth,
  wholeIn,
} from './typed.ts'

export const cases: Section = {
  parts: ['cases'],
  isList: true,
  typed: (sheet) =>
    typedRows((sheet.cases ?? []).map(({ code, name }) => ({ code, ...typedBoth('name', name) }))),
  read: (typed, language) => {
    const codes = codesIn(typed, 'name_id')
    const read = readRows('cases', typed, language, (row, index) => ({
      code: codes[index],
      name: bothIn(row, 'name'),
    }))
    return { ...read, errors: [...read.errors, ...doubledCodes(typed, language)] }
  },
}

export const requirements: Section = {
  parts: ['requirements'],
  isList: true,
  typed: (sheet) =>
    typedRows(
      (sheet.requirements ?? []).map(({ code, text, note, cases: some = [], condition, form }) => ({
        code,
        ...typedBoth('text', text),
        ...typedBoth('note', note),
        ...typedBoth('condition', condition),
        ...Object.fromEntries(some.map((each) => [`case-${each}`, 'on'])),
        ...(form !== undefined && { form: form.file, formName: form.name }),
      })),
    ),
  read: (typed, language, sheet) => {
    const codes = codesIn(typed, 'text_id')
    const read = readRows('requirements', typed, language, (row, index) => ({
      code: codes[index],
      text: bothIn(row, 'text'),
      ...bothIfAny(row, 'note'),
      ...casesIn(row, sheet),
      ...bothIfAny(row, 'condition'),
      ...(lineIn(row, 'form') !== '' && {
        form: { file: lineIn(row, 'form'), name: lineIn(row, 'formName') },
      }),
    }))
    return { ...read, errors: [...read.errors, ...doubledCodes(typed, language)] }
  },
}

export const procedure: Section = {
  parts: ['procedure'],
  isList: true,
  typed: (sheet) =>
    typedRows(
      (sheet.procedure ?? []).map(({ text, who, minutes }) => ({
        ...typedBoth('text', text),
        ...typedBoth('who', who),
        ...(minutes !== undefined && { minutes: String(minutes) }),
      })),
    ),
  read: (typed, language) =>
    readRows('procedure', typed, language, (row) => ({
      text: bothIn(row, 'text'),
      ...bothIfAny(row, 'who'),
      ...(lineIn(row, 'minutes') !== '' && { minutes: wholeIn(row, 'minutes') }),
    })),
}

export const legal: Section = {
  parts: ['legal'],
  isList: true,
  typed: (sheet) => typedRows((sheet.legal ?? []).map((reference) => ({ ...reference }))),
  read: (typed, language) =>
    readRows('legal', typed, language, (row) => ({
      regulation: lineIn(row, 'regulation'),
      ...lineIfAny(row, 'articles'),
    })),
}

export const guide: Section = {
  parts: ['guide'],
  isList: true,
  typed: (sheet) => typedRows((sheet.guide ?? []).map((sentence) => typedBoth('text', sentence))),
  read: (typed, language) =>
    readRows(
      'guide',
      typed,
      language,
      (row) => bothIn(row, 'text'),
      (name) => `text_${name}`,
    ),
}

/** The codes of the rows that say something; one that is left empty is made of the words. */
export function codesIn(typed: Typed, words: string): string[] {
  const rows = rowsIn(typed).filter((row) => !isBlank(row))
  const given = rows.map((row) => lineIn(row, 'code').toUpperCase())
  const codes: string[] = []
  for (const [index, row] of rows.entries()) {
    codes.push(given[index] || codeFor(lineIn(row, words), [...codes, ...given]))
  }
  return codes
}

/** The cases of the sheet that are ticked. */
export function casesIn(typed: Typed, { cases: all = [] }: DraftSheet): { cases?: string[] } {
  const ticked = all.map(({ code }) => code).filter((code) => isTicked(typed, `case-${code}`))
  return ticked.length === 0 ? {} : { cases: ticked }
}
