import type { Bilingual } from '../../offices/rules/bilingual.ts'
import type { columns as meanings } from '../../words/columns.id.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'

/** What a column means stands under this name in the words; a text in both languages has two columns. */
type Meaning = keyof typeof meanings

/** Raised when a name or the meaning of a column changes; a column added at the end changes nothing. */
export const SCHEMA_VERSION = '1.0'

/** The columns of every table, in their order. The first is the stable code of the row. */
export const columnsOf = {
  offices: [
    ...(['office', 'url', ...both('name'), ...both('short_name'), 'address', 'timezone'] as const),
    ...([...both('slogan'), ...both('pledge'), 'pledge_place', 'pledge_date', 'pledge_by'] as const),
    ...(['pledge_valid_to', ...both('complaints'), 'is_demo'] as const),
  ],
  services: [
    ...(['service', 'office', 'code', 'url', ...both('name'), ...both('summary')] as const),
    ...([...both('slogan'), 'group', ...both('group_name'), 'agency', ...both('agency_name')] as const),
    ...(['time_amount', 'time_unit', ...both('time_from'), 'is_time_set_by_office'] as const),
    ...([...both('product'), ...both('complaints'), 'legal_basis', 'decree'] as const),
    ...(['version', 'valid_from', 'valid_to', 'published_at', 'life_events', 'keywords'] as const),
    ...(['is_suspended', ...both('suspension_reason'), 'expected_back'] as const),
    ...([...both('stock_item'), 'stock_state', ...both('facilities'), ...both('competence')] as const),
    ...([...both('supervision'), ...both('staffing'), ...both('guarantee')] as const),
    ...([...both('safety'), ...both('evaluation'), ...both('guide'), ...both('source')] as const),
  ],
  cases: ['case', 'service', 'code', ...both('name')],
  requirements: [
    ...(['requirement', 'service', 'position', 'code', ...both('text'), ...both('note')] as const),
    ...(['cases', ...both('condition'), 'form_name', 'form_sha256'] as const),
  ],
  steps: ['step', 'service', 'position', ...both('text'), ...both('who'), 'minutes'],
  fees: [
    ...(['fee', 'service', 'position', ...both('what'), 'cases', ...both('condition')] as const),
    ...(['amount_rupiah', 'currency', ...both('formula'), 'expression', 'inputs', 'rounding'] as const),
    ...(['basis', 'regulations', 'is_set_by_office', 'valid_from', 'valid_to', 'is_charged'] as const),
  ],
  calendar: [
    ...(['hours', 'office', 'service', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const),
    ...(['saturday', 'sunday', 'opens', 'closes', 'valid_from', 'valid_to'] as const),
    ...([...both('name'), 'decree'] as const),
  ],
  calendar_dates: [
    ...(['closure', 'office', 'service', 'date', 'exception', 'closed_from', 'closed_to'] as const),
    ...(['closure_kind', ...both('name'), 'decree'] as const),
  ],
  standards: [
    ...(['standard', 'service', 'version', 'valid_from', 'valid_to', 'published_at'] as const),
    ...([...both('name'), 'decree', 'is_in_force', ...both('withdrawal_reason'), 'sheet'] as const),
  ],
  regulations: [
    ...(['regulation', 'office', 'code', 'regulation_kind', 'number', 'year', 'citation'] as const),
    ...([...both('about'), 'link', 'valid_from', 'valid_to', 'is_in_force'] as const),
  ],
  life_events: ['life_event', 'office', 'code', ...both('name'), ...both('summary'), 'services'],
  counters: [
    ...(['counter', 'office', 'code', 'url', ...both('name'), 'agency', ...both('agency_name')] as const),
    ...([...both('place'), 'services'] as const),
  ],
  lines: [
    ...(['service', 'office', 'line', 'waiting', 'line_waiting', 'is_accepting'] as const),
    ...(['accepting_until', 'open_counters'] as const),
  ],
  tickets_by_hour: ['office', 'service', 'date', 'hour', 'tickets', 'is_final'],
  estimates: [
    ...(['office', 'service', 'date', 'hour', 'told_with', 'called', 'within_range'] as const),
    ...(['coverage_percent', 'median_error_seconds', 'bias_seconds', 'width_seconds'] as const),
    ...(['pinball_seconds', 'free_called', 'free_within_minute', 'cancelled', 'uncalled'] as const),
    ...(['undecided', 'is_final'] as const),
  ],
  estimate_outcomes: [
    ...(['office', 'service', 'date', 'issued_seq', 'class', 'told_with', 'as_of', 'as_of_seq'] as const),
    ...(['p10_seconds', 'p50_seconds', 'p90_seconds', 'mean_seconds', 'fate', 'wait_seconds'] as const),
  ],
} as const

export type DatasetName = keyof typeof columnsOf
export type ColumnName<Name extends DatasetName = DatasetName> = (typeof columnsOf)[Name][number]

/** What changes only when the office changes what it says; these make the bundle. */
export const standingDatasets = [
  ...(['offices', 'services', 'cases', 'requirements', 'steps', 'fees', 'calendar'] as const),
  ...(['calendar_dates', 'standards', 'regulations', 'life_events', 'counters'] as const),
] as const satisfies readonly DatasetName[]

/** What changes with the hall. */
export const movingDatasets = [
  'lines',
  'tickets_by_hour',
  'estimates',
  'estimate_outcomes',
] as const satisfies readonly DatasetName[]

export const datasetNames = [...standingDatasets, ...movingDatasets] as const
export type StandingName = (typeof standingDatasets)[number]

/** What a column means, in words. */
export function meaningOf(column: ColumnName, language: Language): string {
  const { columns, openData } = wordsOf(language)
  const [, base, tongue] = /^(.+)_(id|en)$/.exec(column) ?? [column, column, null]
  const meaning = Object.entries(columns).find(([name]) => name === base)?.[1] ?? column
  if (tongue === null) return meaning
  return phrase(language, tongue === 'id' ? openData.inIndonesian : openData.inEnglish, { meaning })
}

/** The same in both languages. */
export function meaningsOf(column: ColumnName): Bilingual {
  return { id: meaningOf(column, 'id'), en: meaningOf(column, 'en') }
}

function both<const Name extends Meaning>(name: Name): readonly [`${Name}_id`, `${Name}_en`] {
  return [`${name}_id`, `${name}_en`]
}
