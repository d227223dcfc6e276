import type { Bilingual } from '../../offices/rules/bilingual.ts'
import { type SheetPart, sheetParts } from './completeness.ts'
import { type Aligned, aligned, inPairs } from './longest-common-order.ts'
import { basisText } from './regulation.ts'
import {
  type Aspect,
  type Said,
  saidByFee,
  saidByRequirement,
  saidByStep,
  saidByTime,
  same,
} from './said-items.ts'
import type { Surroundings } from './sheet-faults.ts'
import type { Sheet } from './standard.ts'

/** The changes in one part of a sheet. */
export type PartDifference = Readonly<{ part: SheetPart; changes: readonly Change[] }>

/** One item that was added, removed or changed; of a changed one only the aspects that differ. */
export type Change = Readonly<{
  kind: 'added' | 'removed' | 'changed'
  /** What the item is called now, or was; null where the part is a single text. */
  title: Bilingual | null
  aspects: readonly AspectChange[]
}>

/** What was said and what is said instead; null where nothing was, or is. */
export type AspectChange = Readonly<{ aspect: Aspect; before: Bilingual | null; after: Bilingual | null }>

/**
 * What two sheets differ in, for citizens: in the order of the sheet, only parts with changes. Requirements
 * and cases are told by their codes, fees by what, when and for whom they are due; their order says nothing.
 * Steps and sentences of the guide are told by their order. Both are read with the same surroundings.
 */
export function differenceOf(
  before: Partial<Sheet>,
  after: Partial<Sheet>,
  surroundings: Surroundings,
): PartDifference[] {
  return sheetParts
    .map((part) => ({ part, changes: changesOf(part, before, after, surroundings) }))
    .filter(({ changes }) => changes.length > 0)
}

/** An item as it is compared: by which key it is known, what it is called, and what it says. */
type Item = Readonly<{ key: string; title: Bilingual | null; said: readonly Said[] }>

function changesOf(
  part: SheetPart,
  before: Partial<Sheet>,
  after: Partial<Sheet>,
  around: Surroundings,
): Change[] {
  const [old, fresh] = [itemsOf(part, before, around), itemsOf(part, after, around)]
  const isInOrder = part === 'procedure' || part === 'guide'
  const pairs = isInOrder ? aligned(old, fresh, saysTheSame) : matched(old, fresh)
  return pairs.flatMap((pair) => changeOf(pair))
}

function itemsOf(part: SheetPart, sheet: Partial<Sheet>, { regulations, lifeEvents }: Surroundings): Item[] {
  const { cases } = sheet
  if (part === 'cases') {
    return (cases ?? []).map(({ code, name }) => item(code, name, [{ aspect: 'text', text: name }]))
  } else if (part === 'requirements') {
    return (sheet.requirements ?? []).map((each) =>
      item(each.code, each.text, saidByRequirement(each, cases)),
    )
  } else if (part === 'procedure') {
    return (sheet.procedure ?? []).map((each) => item('', each.text, saidByStep(each)))
  } else if (part === 'time') {
    return sheet.time === undefined ? [] : [item('', null, saidByTime(sheet.time))]
  } else if (part === 'fees') {
    return (sheet.fees ?? []).map((fee) => {
      const key = JSON.stringify([fee.what.id, [...(fee.cases ?? [])].sort(), fee.condition?.id])
      return item(key, fee.what, saidByFee(fee, cases, regulations))
    })
  } else if (part === 'legal') {
    return (sheet.legal ?? []).map((reference) =>
      named(JSON.stringify(reference), same(basisText([reference], regulations))),
    )
  } else if (part === 'lifeEvents') {
    return (sheet.lifeEvents ?? []).map((code) =>
      named(code, lifeEvents.find((event) => event.code === code)?.name ?? same(code)),
    )
  } else if (part === 'guide') {
    return (sheet.guide ?? []).map((sentence) => named('', sentence))
  } else if (part === 'keywords') {
    return (sheet.keywords ?? []).map((word) => named(word, same(word)))
  } else {
    const text = sheet[part]
    const said = typeof text === 'string' ? same(text) : text
    return said === undefined ? [] : [item('', null, [{ aspect: 'text', text: said }])]
  }
}

function item(key: string, title: Bilingual | null, said: readonly Said[]): Item {
  return { key, title, said }
}

/** An item that is nothing but its name. */
function named(key: string, name: Bilingual): Item {
  return item(key, name, [{ aspect: 'text', text: name, mark: key === '' ? JSON.stringify(name) : key }])
}

/** Pairs by key, of those with one key first what says the same; what is left over alone. */
function matched(old: readonly Item[], fresh: readonly Item[]): Aligned<Item>[] {
  const [gone, come] = [[...old], [...fresh]]
  const kept = take(gone, come, (one, other) => one.key === other.key && saysTheSame(one, other))
  const changed = take(gone, come, (one, other) => one.key === other.key)
  // Another code for the same words is no change to anybody.
  const renamed = take(gone, come, saysTheSame)
  const those = [...kept, ...changed, ...renamed]
  const places = fresh.map((after) => those.find((pair) => pair.after === after) ?? { after })
  return [...places, ...inPairs(gone, [])]
}

/** Takes the pairs that fit out of both lists. */
function take(gone: Item[], come: Item[], fits: (one: Item, other: Item) => boolean) {
  return [...gone].flatMap((before) => {
    const place = come.findIndex((after) => fits(before, after))
    const [after] = place === -1 ? [] : come.splice(place, 1)
    if (after === undefined) return []
    gone.splice(gone.indexOf(before), 1)
    return [{ before, after }]
  })
}

function saysTheSame(one: Item, other: Item): boolean {
  return (
    one.said.length === other.said.length &&
    one.said.every((said) => isSame(said, saidOn(other, said.aspect)))
  )
}

function changeOf({ before, after }: Aligned<Item>): Change[] {
  const old = before?.said ?? []
  const fresh = after?.said ?? []
  const names = [...new Set([...fresh, ...old].map(({ aspect }) => aspect))]
  const aspects = names.flatMap((aspect) => {
    const [was, is] = [old, fresh].map((said) => said.find((each) => each.aspect === aspect))
    if (was !== undefined && isSame(was, is)) return []
    return [{ aspect, before: was?.text ?? null, after: is?.text ?? null }]
  })
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  const title = after?.title ?? before?.title ?? null
  return aspects.length === 0 ? [] : [{ kind, title, aspects }]
}

function saidOn({ said }: Item, aspect: Aspect): Said | undefined {
  return said.find((each) => each.aspect === aspect)
}

function isSame(one: Said, other: Said | undefined): boolean {
  if (other === undefined) return false
  return one.mark === undefined && other.mark === undefined
    ? one.text.id === other.text.id && one.text.en === other.text.en
    : one.mark === other.mark
}
