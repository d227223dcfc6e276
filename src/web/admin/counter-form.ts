import type { FieldError } from '../../../views/components/error-summary.tsx'
import type { Counter } from '../../offices/counters.ts'
import type { CounterPlan } from '../../offices/place-counters.ts'
import { type Language, wordsOf } from '../../words/language.ts'

/** A counter as it stands in a form, by the ids of the fields. */
export type CounterTyped = Readonly<Record<string, string>>

/** What a counter may be called in addresses and on the wall. */
const NAME = /^[0-9A-Za-z]{1,8}$/

export function typedCounter({ name, agency, place, services }: Counter): CounterTyped {
  return {
    name_id: name.id,
    name_en: name.en,
    agency: agency.code,
    place_id: place.id,
    place_en: place.en,
    services: services.join(' '),
  }
}

/** The counter that was typed, or what is wrong with it, field by field. */
export function readCounter(
  typed: CounterTyped,
  known: { agencies: readonly string[]; services: readonly string[] },
  language: Language,
): { plan: CounterPlan; errors: readonly FieldError[] } {
  const words = wordsOf(language).adminHouse.counters
  const field = (id: string) => typed[id]?.trim() ?? ''
  const services = field('services')
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((code) => code !== '')
  const plan = {
    counter: field('counter').toUpperCase(),
    name: { id: field('name_id'), en: field('name_en') },
    agency: field('agency'),
    place: { id: field('place_id'), en: field('place_en') },
    services,
  }
  const areServices =
    services.every((code) => known.services.includes(code)) && new Set(services).size === services.length
  const texts = ['name_id', 'name_en', 'place_id', 'place_en'].filter((id) => field(id) === '')
  const errors = [
    ...(NAME.test(plan.counter) ? [] : [{ field: 'counter', message: words.numberWrong }]),
    ...texts.map((id) => ({ field: id, message: words.textMissing })),
    ...(known.agencies.includes(plan.agency) ? [] : [{ field: 'agency', message: words.agencyMissing }]),
    ...(areServices ? [] : [{ field: 'services', message: words.servicesWrong }]),
  ]
  return { plan, errors }
}
