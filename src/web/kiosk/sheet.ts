import type { FeeLine } from '../../../views/kiosk/fee-words.ts'
import type { Need } from '../../../views/kiosk/needs.tsx'
import type { ServedAt } from '../../../views/kiosk/served-at.tsx'
import type { ServicePromise } from '../../../views/kiosk/service-facts.tsx'
import { chargeableOn } from '../../catalogue/rules/fee.ts'
import { whenOf } from '../../catalogue/rules/occasion.ts'
import { basisText } from '../../catalogue/rules/regulation.ts'
import type { Sheet } from '../../catalogue/rules/standard.ts'
import type { Service } from '../../catalogue/services.ts'
import { listCounters } from '../../offices/counters.ts'
import type { Language } from '../../words/language.ts'
import type { House } from '../http/house.ts'

/** What to bring, in one language. */
export function needsIn({ requirements, cases }: Sheet, language: Language): Need[] {
  return requirements.map((requirement) => {
    const { text, note } = requirement
    const when = whenOf(cases, requirement)
    return {
      text: text[language],
      ...(note !== undefined && { note: note[language] }),
      ...(when !== null && { case: when[language] }),
    }
  })
}

/** The fees that may be charged on a local date, in one language. */
export function feesIn(
  { sheet, regulations }: Pick<Service, 'sheet' | 'regulations'>,
  day: string,
  language: Language,
): FeeLine[] {
  return chargeableOn(sheet.fees, regulations, day).map((fee) => {
    const { what, amountRupiah, formula, basis } = fee
    const when = whenOf(sheet.cases, fee)
    return {
      what: what[language],
      ...(when !== null && { case: when[language] }),
      ...(amountRupiah !== undefined && { amountRupiah }),
      ...(formula !== undefined && { formula: formula.words[language] }),
      ...(basis !== undefined && { basis: basisText(basis, regulations) }),
    }
  })
}

export function promiseIn({ time }: Sheet, language: Language): ServicePromise {
  return { amount: time.amount, unit: time.unit, from: time.from[language] }
}

/** The counters that serve it now; while none is open, those that usually do. */
export async function servedAt(
  house: House,
  office: string,
  service: string,
  language: Language,
): Promise<ServedAt> {
  const hall = await house.hall(office)
  const those = hall.counters.filter(({ services }) => services.includes(service))
  const open = those.filter(({ state }) => state !== 'closed')
  const names = (open.length > 0 ? open : those).map(({ counter }) => counter)
  const counters = await listCounters(house.reading, office)
  const places = counters.filter(({ counter }) => names.includes(counter)).map(({ place }) => place[language])
  return { counters: names, place: [...new Set(places)].join(' · '), isOpen: open.length > 0 }
}
