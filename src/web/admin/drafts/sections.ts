import { managementComponents } from '../../../catalogue/rules/standard.ts'
import { cases, guide, legal, procedure, requirements } from './list-sections.ts'
import { isBlank } from './rows.ts'
import {
  bothIfAny,
  bothIn,
  isTicked,
  lineIfAny,
  lineIn,
  readParts,
  type Section,
  typedBoth,
  wholeIn,
} from './typed.ts'

const names: Section = {
  parts: ['name', 'summary', 'slogan', 'decree'],
  typed: ({ name, summary, slogan, decree }) => ({
    ...typedBoth('name', name),
    ...typedBoth('summary', summary),
    ...typedBoth('slogan', slogan),
    ...(decree !== undefined && { decree }),
  }),
  read: (typed, language) => {
    const optional = { ...bothIfAny(typed, 'slogan'), ...lineIfAny(typed, 'decree') }
    const candidates = { name: bothIn(typed, 'name'), summary: bothIn(typed, 'summary'), ...optional }
    const gone = (['slogan', 'decree'] as const).filter((part) => !(part in optional))
    return { ...readParts(candidates, language), emptied: gone }
  },
}

/** One text in both languages; left empty, the part is taken out. */
function textSection(part: 'product' | 'complaints' | 'source' | (typeof texts)[number]): Section {
  return {
    parts: [part],
    typed: (sheet) => typedBoth(part, sheet[part]),
    read: (typed, language) => {
      const text = bothIfAny(typed, part)
      return part in text ? readParts(text, language) : { parts: {}, emptied: [part], errors: [] }
    },
  }
}

const texts = managementComponents.filter((component) => component !== 'legal')

const time: Section = {
  parts: ['time'],
  typed: ({ time: promised }) =>
    promised === undefined
      ? {}
      : {
          amount: String(promised.amount),
          unit: promised.unit,
          ...typedBoth('from', promised.from),
          ...(promised.setByOffice && { setByOffice: 'on' }),
        },
  read: (typed, language) => {
    const { unit, setByOffice: _, ...rest } = typed
    if (isBlank(rest)) return { parts: {}, emptied: ['time'], errors: [] }
    const candidate = {
      amount: wholeIn(typed, 'amount'),
      unit,
      from: bothIn(typed, 'from'),
      ...(isTicked(typed, 'setByOffice') && { setByOffice: true }),
    }
    return readParts({ time: candidate }, language, ([, ...rest_]) => rest_.join('_'))
  },
}

const lifeEvents: Section = {
  parts: ['lifeEvents'],
  typed: (sheet) => Object.fromEntries((sheet.lifeEvents ?? []).map((code) => [`event-${code}`, 'on'])),
  read: (typed, language) => {
    const those = Object.keys(typed).flatMap((name) => (name.startsWith('event-') ? [name.slice(6)] : []))
    return those.length === 0
      ? { parts: {}, emptied: ['lifeEvents'], errors: [] }
      : readParts({ lifeEvents: those }, language)
  },
}

const keywords: Section = {
  parts: ['keywords'],
  typed: (sheet) => ({ keywords: (sheet.keywords ?? []).join(', ') }),
  read: (typed, language) => {
    const words = lineIn(typed, 'keywords').split(/[,\n]/)
    const those = new Set(words.map((word) => word.trim()).filter((word) => word !== ''))
    return readParts({ keywords: [...those] }, language)
  },
}

/** Every form of a draft but that of its fees, by its place in the address. */
export const sections: ReadonlyMap<string, Section> = new Map<string, Section>([
  ['names', names],
  ['cases', cases],
  ['requirements', requirements],
  ['procedure', procedure],
  ['time', time],
  ['product', textSection('product')],
  ['complaints', textSection('complaints')],
  ['legal', legal],
  ...texts.map((part): [string, Section] => [part, textSection(part)]),
  ['guide', guide],
  ['lifeEvents', lifeEvents],
  ['keywords', keywords],
  ['source', textSection('source')],
])
