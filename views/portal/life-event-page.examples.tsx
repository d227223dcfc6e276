import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import type { Example } from '../examples.ts'
import { LifeEventPage } from './life-event-page.tsx'
import { lifeEvents, page } from './samples.ts'
import { familyCard } from './sheet-samples.ts'

const fifteen: ShownWait = { range: { unit: 'minutes', from: 15, to: 25 } }
const [event] = lifeEvents
const services = [
  {
    code: 'KK',
    name: 'Kartu Keluarga',
    summary: 'Kartu baru atau perubahan isi.',
    fees: familyCard.fees,
    promise: familyCard.promise,
    waiting: 8,
    wait: fifteen,
  },
]

export const examples: Example[] = [services, []].map((those) => ({
  name: those.length === 0 ? 'nothing for it here' : 'one service',
  door: 'portal',
  size: [360, 800],
  whole: true,
  render: (language) => (
    <LifeEventPage
      {...page(language)}
      slug="sukamaju"
      event={{ ...event, summary: 'Akta kelahiran, <b>Kartu Keluarga</b>, dan kartu anak' }}
      services={those}
    />
  ),
}))
