import type { Bilingual } from '../../offices/rules/bilingual.ts'
import type { SheetPart } from './completeness.ts'
import type { DraftSheet } from './draft.ts'
import type { Fee } from './fee.ts'
import {
  emptyRow,
  type ImportRow,
  importParts,
  joined,
  type RowPart,
  roundingNames,
} from './import-columns.ts'
import type { Reference } from './regulation.ts'

/** A service with its sheet, as it goes into a table. */
export type TabledService = Readonly<{ code: string; letter: string; owner: string; sheet: DraftSheet }>

/** What stands in a row besides its service and its part. */
type Cells = Partial<ImportRow>

/** Services as a table; `servicesOfRows` reads it back to the same. */
export function rowsOfServices(services: readonly TabledService[]): ImportRow[] {
  return services.flatMap((service) =>
    importParts.flatMap(({ part }) =>
      part === 'input'
        ? []
        : itemsOf(part, service).map(({ part: own = part, cells }) => ({
            ...emptyRow,
            ...cells,
            service: service.code,
            part: importParts.find((each) => each.part === own)?.name ?? own,
          })),
    ),
  )
}

type Item = { part?: RowPart; cells: Cells }

function itemsOf(part: SheetPart, { letter, owner, sheet }: TabledService): Item[] {
  if (part === 'name') {
    return [{ cells: { ...(sheet.name && text(sheet.name)), letter, owner } }]
  } else if (part === 'decree') {
    return sheet.decree === undefined ? [] : [{ cells: { textId: sheet.decree } }]
  } else if (part === 'cases') {
    return (sheet.cases ?? []).map(({ code, name }) => ({ cells: { code, ...text(name) } }))
  } else if (part === 'requirements') {
    return (sheet.requirements ?? []).map((each) => ({ cells: requirementCells(each) }))
  } else if (part === 'procedure') {
    return (sheet.procedure ?? []).map(({ text: what, who, minutes }) => ({
      cells: {
        ...text(what),
        ...(who && { whoId: who.id, whoEn: who.en }),
        ...(minutes !== undefined && { minutes: String(minutes) }),
      },
    }))
  } else if (part === 'time') {
    return sheet.time === undefined ? [] : [{ cells: timeCells(sheet.time) }]
  } else if (part === 'fees') {
    return (sheet.fees ?? []).flatMap((fee) => [{ cells: feeCells(fee) }, ...inputsOf(fee)])
  } else if (part === 'legal') {
    return (sheet.legal ?? []).map((reference) => ({ cells: { basis: basisCell([reference]) } }))
  } else if (part === 'guide') {
    return (sheet.guide ?? []).map((sentence) => ({ cells: text(sentence) }))
  } else if (part === 'lifeEvents') {
    return (sheet.lifeEvents ?? []).map((code) => ({ cells: { code } }))
  } else if (part === 'keywords') {
    return (sheet.keywords ?? []).map((word) => ({ cells: { textId: word } }))
  } else {
    const said = sheet[part]
    return said === undefined ? [] : [{ cells: text(said) }]
  }
}

function text({ id, en }: Bilingual): Cells {
  return { textId: id, textEn: en }
}

function applying({ cases, condition }: { cases?: readonly string[]; condition?: Bilingual }): Cells {
  return {
    ...(cases && { cases: joined(cases) }),
    ...(condition && { conditionId: condition.id, conditionEn: condition.en }),
  }
}

function requirementCells(requirement: NonNullable<DraftSheet['requirements']>[number]): Cells {
  const { code, text: what, note, form } = requirement
  return {
    ...{ code, ...text(what), ...applying(requirement) },
    ...(note && { noteId: note.id, noteEn: note.en }),
    ...(form && { formName: form.name, formFile: form.file }),
  }
}

function timeCells({ amount, unit, from, setByOffice }: NonNullable<DraftSheet['time']>): Cells {
  return {
    ...{ ...text(from), amount: String(amount), unit: unit.replace('_', ' ') },
    ...(setByOffice && { byOffice: 'ya' }),
  }
}

function feeCells(fee: Fee): Cells {
  const { what, amountRupiah, formula, basis, setByOffice, validFrom, validTo } = fee
  const { words, expression, rounding } = formula ?? {}
  return {
    ...{ ...text(what), ...applying(fee) },
    ...(amountRupiah !== undefined && { rupiah: String(amountRupiah) }),
    ...(words && { wordsId: words.id, wordsEn: words.en }),
    ...(expression !== undefined && { expression }),
    ...(rounding && { rounding: roundingNames[rounding] }),
    ...(basis && { basis: basisCell(basis) }),
    ...(setByOffice && { byOffice: 'ya' }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  }
}

function inputsOf({ formula }: Fee): Item[] {
  return (formula?.inputs ?? []).map(({ name, label, unit, example }) => ({
    part: 'input' as const,
    cells: { code: name, ...text(label), amount: String(example), unit },
  }))
}

function basisCell(basis: readonly Reference[]): string {
  return joined(basis.map(({ regulation, articles }) => [regulation, articles ?? ''].join(' ').trim()))
}
