import type { FeeLine } from '../../../views/kiosk/fee-words.ts'
import type { Need, NeedsCase } from '../../../views/kiosk/needs.tsx'
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

/**
 * What to bring, in one language; in a case of the service what everybody brings and what that case needs,
 * without saying of each that it does.
 */
export function needsIn(
  { requirements, cases }: Sheet,
  language: Language,
  chosen: string | null = null,
): Need[] {
  const those = requirements.filter((each) => chosen === null || (each.cases?.includes(chosen) ?? true))
  return those.map((requirement) => {
    const { text, note } = requirement
    const when = whenOf(chosen === null ? cases : [], requirement)
    return {
      text: text[language],
      ...(note !== undefined && { note: note[language] }),
      ...(when !== null && { case: when[language] }),
    }
  })
}

/** The cases of a service to choose among, and the one that was; none when there is nothing to choose. */
export function casesIn(
  { cases = [] }: Sheet,
  page: string,
  asked: string | undefined,
  language: Language,
): { cases: NeedsCase[]; chosen: string | null } {
  const chosen = cases.find(({ code }) => code === asked)?.code ?? null
  const choices = cases.map(({ code, name }) => ({
    name: name[language],
    isChosen: code === chosen,
    href: code === chosen ? page : `${page}?${new URLSearchParams({ keadaan: code })}`,
  }))
  return { cases: cases.length > 1 ? choices : [], chosen }
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
