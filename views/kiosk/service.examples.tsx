import type { Example } from '../examples.ts'
import type { Setting } from '../layouts/page.tsx'
import {
  allTaken,
  basicsIn,
  closed,
  free,
  MONDAY_NINE,
  needs,
  screen,
  suspended,
  timeZone,
} from './example-data.ts'
import { KioskService, type KioskServiceProps } from './service.tsx'

const paged = { needs, before: 0, count: 6, page: 1, pages: 2 }

const cases = ['Baru', 'Perubahan isi', 'Hilang atau rusak'].map((name, place) => ({
  name,
  href: '/sukamaju/kiosk/services/KK',
  isChosen: place === 1,
}))

const take = { formKey: 'key', ordinary: { class: 'N', ahead: 8 }, priority: { class: 'P', ahead: 2 } }

export const examples: Example[] = [
  service('open', {}, {}),
  service('large text', { large: true }, {}),
  service('high contrast', { contrast: true }, {}),
  service('one of three cases', {}, { needs: { ...paged, cases } }),
  service('one of three cases, large text', { large: true }, { needs: { ...paged, cases } }),
  service('closed', {}, { closing: closed, take: null }),
  service('suspended', {}, { notGiven: suspended, take: null }),
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
        servedAt={{ counters: ['1', '2'], place: 'Lantai 1, sayap kiri', isOpen: true }}
        take={take}
        closing={null}
        notGiven={null}
        {...props}
      />
    ),
  }
}
