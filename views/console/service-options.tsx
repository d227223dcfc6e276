import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import type { Destination } from './desk.ts'

export type ServiceOptionsProps = {
  language: Language
  /** "Loket 1" */
  place: string
  services: readonly Destination[]
  /** The codes of those that the counter serves usually, which come first. */
  usual: readonly string[]
}

/** The services of an office to choose one from, those of the counter first. */
export function ServiceOptions({ language, place, services, usual }: ServiceOptionsProps) {
  const { make } = wordsOf(language).console
  const own = services.filter(({ code }) => usual.includes(code))
  const others = services.filter(({ code }) => !usual.includes(code))
  return (
    <>
      {own.length > 0 && (
        <optgroup label={phrase(language, make.usual, { counter: place })}>
          <Options services={own} />
        </optgroup>
      )}
      {others.length > 0 && (
        <optgroup label={make.others}>
          <Options services={others} />
        </optgroup>
      )}
    </>
  )
}

function Options({ services }: Pick<ServiceOptionsProps, 'services'>) {
  return (
    <>
      {services.map(({ code, name }) => (
        <option value={code}>{name}</option>
      ))}
    </>
  )
}
