import type { FeeLine } from '../../../views/kiosk/fee-words.ts'
import type { Need } from '../../../views/kiosk/needs.tsx'
import type { ServedAt } from '../../../views/kiosk/served-at.tsx'
import type { ServicePromise } from '../../../views/kiosk/service-facts.tsx'
import { feesOn, type Sheet } from '../../catalogue/rules/standard.ts'
import { listCounters } from '../../offices/counters.ts'
import type { Language } from '../../words/language.ts'
import type { House } from './house.ts'

/** What to bring, in one language. */
export function needsIn({ requirements }: Sheet, language: Language): Need[] {
  return requirements.map(({ text, note, case: when }) => ({
    text: text[language],
    ...(note !== undefined && { note: note[language] }),
    ...(when !== undefined && { case: when[language] }),
  }))
}

/** The fees in force on a local date, in one language. */
export function feesIn({ fees }: Sheet, day: string, language: Language): FeeLine[] {
  return feesOn(fees, day).map(({ what, case: when, amountRupiah, formula, basis }) => ({
    what: what[language],
    ...(when !== undefined && { case: when[language] }),
    ...(amountRupiah !== undefined && { amountRupiah }),
    ...(formula !== undefined && { formula: formula[language] }),
    ...(basis !== undefined && { basis }),
  }))
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
