import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { type Destination, destinationName } from './desk.ts'

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
          <Options language={language} services={own} />
        </optgroup>
      )}
      {others.length > 0 && (
        <optgroup label={make.others}>
          <Options language={language} services={others} />
        </optgroup>
      )}
    </>
  )
}

function Options({ language, services }: Pick<ServiceOptionsProps, 'language' | 'services'>) {
  return (
    <>
      {services.map((service) => (
        <option value={service.code} disabled={service.suspended !== undefined}>
          {destinationName(language, service)}
        </option>
      ))}
    </>
  )
}
