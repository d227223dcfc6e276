import { z } from 'zod'
import type { LineChoice, LineChoices } from '../../../views/console/line-ticks.tsx'
import type { Service } from '../../catalogue/services.ts'
import type { Policy } from '../../queue/rules/policy.ts'
import type { Language } from '../../words/language.ts'

/** What a counter is to serve, ticked service by service, and the places of their lines where they are asked. */
export const servingForm = z.object({
  key: z.string().min(1).max(64),
  services: z.array(z.string().max(80)).max(100),
  places: z.array(z.string().max(60)).max(100),
})

/** Those of its fields that may come any number of times. */
export const servingLists = ['services', 'places'] as const

type Question = {
  services: readonly Service[]
  /** What the counter serves, or would serve, in its order of preference; these are ticked. */
  order: readonly string[]
  policy: Policy
  language: Language
}

/**
 * The services of an office by their lines, to be ticked and put in order: those of the counter first.
 * Null where the order decides nothing: under other rules than preference, or with a single line.
 */
export function linesToOrder({ services, order, policy, language }: Question): LineChoices | null {
  const lineOf = (code: string) => policy.services[code]?.line ?? ''
  const lines = [...new Set([...order, ...services.map(({ code }) => code)].map(lineOf))]
  if (policy.linePick !== 'preference' || lines.length < 2) return null
  const own = new Set(order.map(lineOf))
  const choice = (line: string): LineChoice => {
    const those = services
      .filter(({ code }) => lineOf(code) === line)
      .toSorted((one, other) => placeIn(order, one.code) - placeIn(order, other.code))
    return {
      line,
      name: [...new Set(those.map(({ group }) => group.name[language]))].join(', '),
      services: those.map(({ code, sheet }) => ({
        code,
        name: sheet.name[language],
        checked: order.includes(code),
      })),
    }
  }
  return {
    served: lines.filter((line) => own.has(line)).map(choice),
    others: lines.filter((line) => !own.has(line)).map(choice),
  }
}

/**
 * The services that a form ticked in the order of the places that it gave to their lines. `places` are
 * written `LINE:PLACE`, in the order in which the form showed the lines: a line that was given a place
 * moves there, and those that were left alone make room.
 */
export function inOrderOfPlaces(
  services: readonly string[],
  places: readonly string[],
  policy: Pick<Policy, 'services'>,
): string[] {
  const wanted = places.flatMap((each, index) => {
    const [, line, place] = /^(.*):(\d{1,3})$/s.exec(each) ?? []
    return line === undefined ? [] : [{ line, place: Number(place), shown: index + 1 }]
  })
  const lines = wanted
    .toSorted((one, other) => landing(one) - landing(other) || one.shown - other.shown)
    .map(({ line }) => line)
  const rank = (code: string) => placeIn(lines, policy.services[code]?.line ?? '')
  return services.toSorted((one, other) => rank(one) - rank(other))
}

/** Where something stands in a list; what is not in it stands behind. */
function placeIn(list: readonly string[], name: string): number {
  const place = list.indexOf(name)
  return place === -1 ? list.length : place
}

/** Who moves up to a place comes before who stood there, who moves down to it behind. */
function landing({ place, shown }: { place: number; shown: number }): number {
  return place + Math.sign(place - shown) / 2
}
