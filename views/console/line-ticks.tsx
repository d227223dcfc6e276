import { type Language, wordsOf } from '../../src/words/language.ts'
import { type ServiceChoice, Ticks } from './ticks.tsx'

/** A line, with its services to be ticked. */
export type LineChoice = { line: string; name: string; services: readonly ServiceChoice[] }

/** The lines that a counter serves, in its order of preference, and the others of the office. */
export type LineChoices = { served: readonly LineChoice[]; others: readonly LineChoice[] }

export type LineTicksProps = {
  language: Language
  /** What every id begins with. */
  id: string
  lines: LineChoices
}

/** Where a line stands in the order of a counter; a line that is new there comes last, unless told. */
type Place = { value: number; label: string }

/**
 * What a counter serves, line by line, and which line is called first. A line moves to the place that is
 * chosen for it and the others make room, so no choice can be wrong. Without a tick its place says nothing.
 */
export function LineTicks({ language, id, lines: { served, others } }: LineTicksProps) {
  const { choose } = wordsOf(language).console
  const places = served.map((_, index) => ({ value: index + 1, label: String(index + 1) }))
  return (
    <div class="places" data-lines={served.length > 1 ? 'several' : 'one'}>
      <p class="places__note">{choose.placesNote}</p>
      {served.map((line, index) => (
        <Line {...{ language, line, places }} id={`${id}-${index}`} place={index + 1} />
      ))}
      {others.length > 0 && (
        <details class="places__others">
          <summary>{choose.others}</summary>
          {others.map((line, index) => {
            const place = served.length + index + 1
            const last = { value: place, label: choose.last }
            return (
              <Line {...{ language, line, place }} places={[...places, last]} id={`${id}-${place - 1}`} />
            )
          })}
        </details>
      )}
    </div>
  )
}

type LineProps = Pick<LineTicksProps, 'language' | 'id'> & {
  line: LineChoice
  place: number
  places: readonly Place[]
}

function Line({ language, id, line: { line, name, services }, place, places }: LineProps) {
  const { choose } = wordsOf(language).console
  return (
    <fieldset class="places__line" aria-labelledby={`${id}-line`}>
      <p class="places__name" id={`${id}-line`}>
        <strong class="lines__letter">{line}</strong> {name}
      </p>
      <label class="places__place" for={`${id}-place`}>
        <span>
          {choose.place}
          <span class="only-heard"> {name}</span>
        </span>
        <select class="field__control" id={`${id}-place`} name="places">
          {places.map(({ value, label }) => (
            <option value={`${line}:${value}`} selected={value === place}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Ticks id={id} services={services} />
    </fieldset>
  )
}
