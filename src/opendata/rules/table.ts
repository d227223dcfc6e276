import { type ColumnName, columnsOf, type DatasetName } from './columns.ts'

/** Anything that JSON can say; what is undefined is left out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/** What a row says: a text in both languages under one name, though it fills two columns; null is nothing. */
export type Entry<Name extends DatasetName> = Readonly<Record<NameIn<ColumnName<Name>>, Json | undefined>>

type NameIn<Column> = Column extends `${infer Text}_${'id' | 'en'}` ? Text : Column

/** A row by its columns, the same for JSON and CSV. */
export type Row = Readonly<Record<string, Json>>

export type Table = Readonly<{ name: DatasetName; columns: readonly ColumnName[]; rows: readonly Row[] }>

/** A table with all its columns, each text in both languages spread over two. */
export function tableOf<Name extends DatasetName>(name: Name, entries: readonly Entry<Name>[]): Table {
  const columns = columnsOf[name]
  const places = columns.map(placeOf)
  return { name, columns, rows: entries.map((entry) => rowOf(places, entry)) }
}

/** A row as the cells of a CSV file: lists with bars between, anything deeper as JSON. */
export function cellsOf(columns: readonly string[], row: Row): string[] {
  return columns.map((column) => cellOf(row[column] ?? null))
}

/** Where a column finds what it says: under its own name, or in one language of a text. */
type Place = Readonly<{ column: string; name: string; language: string | null }>

function placeOf(column: string): Place {
  const [, name = column, language = null] = /^(.+)_(id|en)$/.exec(column) ?? []
  return { column, name, language }
}

function rowOf(places: readonly Place[], entry: Readonly<Record<string, Json | undefined>>): Row {
  const row: Record<string, Json> = {}
  for (const { column, name, language } of places) {
    row[column] = (language === null ? entry[name] : member(entry[name], language)) ?? null
  }
  return row
}

function member(value: Json | undefined, name: string): Json | undefined {
  return isMembers(value) ? value[name] : null
}

function isMembers(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function cellOf(cell: Json): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (Array.isArray(cell) && cell.every((item) => typeof item === 'string')) return cell.join('|')
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
}
