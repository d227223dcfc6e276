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
import { type Language, wordsOf } from '../../words/language.ts'
import type { House } from './house.ts'

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

/** Cases that stand side by side; of more, the chosen one stands beside the way back to all of them. */
const BESIDE = 3

/**
 * The cases of a service to choose among, and the one that was; none when there is nothing to choose. Long
 * names of many cases would leave no room for what to bring, so once one is chosen the others step back.
 */
export function casesIn(
  { cases = [] }: Sheet,
  page: string,
  asked: string | undefined,
  { language, large }: { language: Language; large: boolean },
): { cases: NeedsCase[]; chosen: string | null } {
  const chosen = cases.find(({ code }) => code === asked)?.code ?? null
  const choices = cases.map(({ code, name }) => ({
    name: name[language],
    isChosen: code === chosen,
    href: code === chosen ? page : `${page}?${new URLSearchParams({ keadaan: code })}`,
  }))
  if (cases.length < 2) return { cases: [], chosen }
  if (chosen === null || (cases.length <= BESIDE && !large)) return { cases: choices, chosen }
  const others = { name: wordsOf(language).kiosk.service.otherCases, isChosen: false, href: page }
  return { cases: [...choices.filter(({ isChosen }) => isChosen), others], chosen }
}

/** The fees that may be charged on a local date, in one language: all of them, or those of a case. */
export function feesIn(
  { sheet, regulations }: Pick<Service, 'sheet' | 'regulations'>,
  day: string,
  language: Language,
  chosen: string | null = null,
): FeeLine[] {
  const those = sheet.fees.filter(({ cases }) => chosen === null || (cases?.includes(chosen) ?? true))
  return chargeableOn(those, regulations, day).map((fee) => {
    const { what, amountRupiah, formula, basis } = fee
    const when = whenOf(chosen === null ? sheet.cases : [], fee)
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
