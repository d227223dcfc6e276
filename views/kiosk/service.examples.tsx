import type { Example } from '../examples.ts'
import type { Setting } from '../layouts/page.tsx'
import {
  allTaken,
  basicsIn,
  closed,
  free,
  lineFull,
  MONDAY_NINE,
  needs,
  screen,
  suspended,
  timeZone,
  wide,
} from './example-data.ts'
import { KioskService, type KioskServiceProps } from './service.tsx'

const paged = { needs, before: 0, count: 6, page: 1, pages: 2 }

const cases = ['Baru', 'Perubahan isi', 'Hilang atau rusak'].map((name, place) => ({
  name,
  href: '/sukamaju/kiosk/services/KK',
  isChosen: place === 1,
}))

const wait: KioskServiceProps['wait'] = { range: { unit: 'minutes', from: 15, to: 25 } }
const long: KioskServiceProps['wait'] = { range: { unit: 'hours', from: 100, to: 135 } }
const soon: KioskServiceProps['wait'] = { range: { unit: 'minutes', from: 0, to: 5 } }

const take = {
  formKey: 'key',
  ordinary: { class: 'N', ahead: 8, wait },
  priority: { class: 'P', ahead: 2, wait: soon },
}

export const examples: Example[] = [
  service('open', {}, {}),
  service('large text', { large: true }, {}),
  service('high contrast', { contrast: true }, {}),
  service('one of three cases', {}, { needs: { ...paged, cases } }),
  service('one of three cases, large text', { large: true }, { needs: { ...paged, cases } }),
  service(
    'a long wait',
    {},
    { waiting: 32, wait: long, take: { ...take, ordinary: { ...take.ordinary, wait: long } } },
  ),
  service('nobody knows how long, large text', { large: true }, { waiting: 32, wait: wide }),
  service('not known yet', {}, { wait: { range: null, reason: 'NOT_YET' } }),
  service('closed', {}, { closing: closed, take: null }),
  service('suspended', {}, { notGiven: suspended, take: null }),
  service('the line is full', {}, { notGiven: lineFull, take: null }),
  service('all taken, large text', { large: true }, { notGiven: allTaken, take: null }),
]

function service(name: string, setting: Setting, props: Partial<KioskServiceProps>): Example {
  return {
    ...screen,
    name,
    setting,
    render: (language) => (
      <KioskService
        {...basicsIn(language, setting)}
        code="KK"
        name="Kartu Keluarga"
        letter="A"
        group="Kependudukan"
        backHref="/sukamaju/kiosk/groups/A"
        facts={{
          fees: free,
          promise: { amount: 1, unit: 'hari_kerja', from: 'sejak berkas lengkap' },
          acceptedUntil: { at: MONDAY_NINE, timeZone },
        }}
        needs={paged}
        waiting={8}
        wait={wait}
        servedAt={{ counters: ['1', '2'], place: 'Lantai 1, sayap kiri', isOpen: true }}
        take={take}
        closing={null}
        notGiven={null}
        {...props}
      />
    ),
  }
}
