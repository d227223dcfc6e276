import type { ChoosePageProps, CounterChoice } from '../../../views/console/choose-page.tsx'
import { listServices } from '../../catalogue/services.ts'
import { type Counter, listCounters } from '../../offices/counters.ts'
import type { Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import type { Database } from '../../platform/database.ts'
import type { Hall } from '../../queue/hall.ts'
import { policyOf } from '../../queue/policy.ts'
import { setAsideOn } from '../../queue/set-aside.ts'
import { shiftOf } from '../../queue/shift.ts'
import type { Language } from '../../words/language.ts'
import { newFormKey } from '../http/forms.ts'
import { linesToOrder } from './line-places.ts'

type Question = {
  office: Office
  hall: Hall
  by: string
  language: Language
  now: number
  counter: string | undefined
}

/** The counters to choose from, and what the one looked at may serve: the free one first, unless told. */
export async function readChoice(
  db: Database,
  { office, hall, by, language, now, counter }: Question,
): Promise<Pick<ChoosePageProps, 'counters' | 'chosen'>> {
  const all = await listCounters(db, office.slug)
  const own = await shiftOf(db, office.slug, by)
  const isTaken = (name: string) =>
    hall.counters.some((now) => now.counter === name && now.state !== 'closed')
  const choice = ({ counter: name, name: words, agency }: Counter): CounterChoice => ({
    counter: name,
    name: words[language],
    agency: agency[language],
    state: own?.counter === name ? 'mine' : isTaken(name) ? 'taken' : 'free',
  })
  const looked =
    all.find((each) => each.counter === counter) ??
    all.find((each) => each.counter === own?.counter) ??
    all.find((each) => !isTaken(each.counter)) ??
    all[0]
  if (looked === undefined) return { counters: [], chosen: null }
  const services = await listServices(db, office.slug, localDay(now, office.timeZone))
  const isOwn = looked.counter === own?.counter
  const order = isOwn ? own.services : looked.services
  const named = (code: string) => {
    const service = services.find((each) => each.code === code)
    return service === undefined
      ? []
      : [{ code, name: service.sheet.name[language], checked: order.includes(code) }]
  }
  const policy = await policyOf(db, office.slug)
  const handedTo = async ({ counter: name }: Counter) =>
    (await setAsideOn(db, office.slug, hall.day)).filter(
      (visit) => visit.counter === name && visit.state === 'handover',
    ).length
  const leaves = own === null || isOwn ? undefined : all.find((each) => each.counter === own.counter)
  return {
    counters: all.map(choice),
    chosen: {
      counter: choice(looked),
      formKey: newFormKey(),
      usual: looked.services.flatMap(named),
      others: services
        .filter(({ code }) => !looked.services.includes(code))
        .flatMap(({ code }) => named(code)),
      lines: linesToOrder({ services, order, policy, language }),
      leaves:
        leaves === undefined ? null : { counter: leaves.name[language], handed: await handedTo(leaves) },
    },
  }
}
