import type { Child } from 'hono/jsx'
import { type Language, phrase, wordsOf } from '../../../src/words/language.ts'
import { Button } from '../../components/button.tsx'

export type RowsProps = {
  language: Language
  /** The fields of all rows; `r-rows` says how many there are. */
  typed: Readonly<Record<string, string>>
  /** What one row is, such as "Persyaratan". */
  what: string
  /** The fields of a row, whose names begin with `prefix`. */
  children: (prefix: string, row: number) => Child
}

/** A list that is written row by row, moved and shortened without scripts: each button sends the form. */
export function Rows({ language, typed, what, children }: RowsProps) {
  const { section } = wordsOf(language).adminDrafts
  const count = Number(typed['r-rows'] ?? 0)
  return (
    <div class="rows">
      {/* What the Enter key presses is the first button of a form, and must not be one that moves a row. */}
      <button class="only-heard" type="submit" tabindex={-1}>
        {section.save}
      </button>
      <input type="hidden" name="r-rows" value={String(count)} />
      {Array.from({ length: count }, (_, row) => (
        <fieldset class="rows__row" id={`r${row}`}>
          <legend class="rows__title">
            {row === count - 1
              ? phrase(language, section.fresh, { what })
              : phrase(language, section.row, { what, number: row + 1 })}
          </legend>
          {children(`r${row}-`, row)}
          <div class="rows__acts">
            {row > 0 && row < count - 1 && <Act {...{ language, act: 'up', row, to: row - 1, what }} />}
            {row < count - 1 && <Act {...{ language, act: 'down', row, to: row + 1, what }} />}
            {row < count - 1 && <Act {...{ language, act: 'remove', row, to: row, what }} />}
          </div>
        </fieldset>
      ))}
      <Button
        kind="outline"
        name="do"
        value="add"
        label={section.add}
        attributes={{ formaction: `#r${count}`, formnovalidate: true }}
      />
    </div>
  )
}

type ActProps = {
  language: Language
  act: 'up' | 'down' | 'remove'
  row: number
  /** The row at which the page is opened again. */
  to: number
  what: string
}

function Act({ language, act, row, to, what }: ActProps) {
  const { section } = wordsOf(language).adminDrafts
  const heard = phrase(language, section.row, { what, number: row + 1 })
  return (
    <Button
      kind="quiet"
      name="do"
      value={`${act}-${row}`}
      label={section[act]}
      attributes={{ formaction: `#r${to}`, formnovalidate: true, 'aria-label': `${section[act]}: ${heard}` }}
    />
  )
}
