import type { ColumnName } from './columns.ts'

/** What a cell may hold, when it is not empty. */
export type ColumnType = keyof typeof typed | 'text'

/** What the cells of a column hold. */
export function typeOf(column: ColumnName): ColumnType {
  return types.get(column) ?? 'text'
}

/** The columns that hold something else than text. */
const typed = {
  list: [
    ...(['cases', 'keywords', 'life_events', 'regulations', 'services'] as const),
    ...(['open_counters', 'guide_id', 'guide_en'] as const),
  ],
  integer: [
    ...(['amount_rupiah', 'hour', 'line_waiting', 'minutes', 'position', 'tickets'] as const),
    ...(['time_amount', 'version', 'waiting', 'year'] as const),
    ...(['called', 'within_range', 'coverage_percent', 'median_error_seconds', 'bias_seconds'] as const),
    ...(['width_seconds', 'free_called', 'free_within_minute', 'cancelled', 'uncalled'] as const),
    ...(['undecided', 'issued_seq', 'as_of_seq', 'p10_seconds', 'p50_seconds', 'p90_seconds'] as const),
    ...(['mean_seconds', 'wait_seconds', 'pinball_seconds'] as const),
  ],
  boolean: [
    ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const),
    ...(['is_accepting', 'is_charged', 'is_demo', 'is_final', 'is_in_force', 'is_set_by_office'] as const),
    ...(['is_suspended', 'is_time_set_by_office'] as const),
  ],
  date: ['date', 'expected_back', 'pledge_date', 'pledge_valid_to', 'valid_from', 'valid_to'],
  time: ['opens', 'closes', 'closed_from', 'closed_to'],
  datetime: ['published_at', 'accepting_until', 'as_of'],
  json: ['sheet', 'inputs'],
  url: ['url', 'link'],
} as const satisfies Record<string, readonly ColumnName[]>

const types = new Map<ColumnName, ColumnType>([
  ...typed.list.map((name) => [name, 'list'] as const),
  ...typed.integer.map((name) => [name, 'integer'] as const),
  ...typed.boolean.map((name) => [name, 'boolean'] as const),
  ...typed.date.map((name) => [name, 'date'] as const),
  ...typed.time.map((name) => [name, 'time'] as const),
  ...typed.datetime.map((name) => [name, 'datetime'] as const),
  ...typed.json.map((name) => [name, 'json'] as const),
  ...typed.url.map((name) => [name, 'url'] as const),
])
