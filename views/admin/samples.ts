import { paths } from '../../src/web/http/paths.ts'
import { type Language, type Words, wordsOf } from '../../src/words/language.ts'
import type { AdminFrameProps } from './admin-frame.tsx'
import type { AgencyRow } from './agencies-page.tsx'
import type { AuditRow } from './audit-page.tsx'
import type { DeviceRow } from './device-table.tsx'
import type { HolidayRow } from './holiday-list.tsx'
import type { PersonRow } from './people-table.tsx'

export const slug = 'sukamaju'

type AdminPageName = Exclude<keyof Words['admin']['menu'], 'label'>

/** What every page of the administration is given in its examples. */
export function sampleFrame(
  language: Language,
  here: AdminPageName,
): Omit<AdminFrameProps, 'title' | 'children'> {
  const { menu } = wordsOf(language).admin
  const item = (name: AdminPageName, href: string) => ({ href, label: menu[name], isHere: name === here })
  return {
    language,
    assets: { css: '/assets/admin.css', scripts: [] },
    office: { slug, name: 'Mal Pelayanan Publik Sukamaju' },
    officer: 'Admin Sukamaju',
    here: paths.adminPeople(slug),
    menu: [
      item('people', paths.adminPeople(slug)),
      item('devices', paths.adminDevices(slug)),
      item('hours', paths.adminHours(slug)),
      item('holidays', paths.adminHolidays(slug)),
      item('services', paths.adminServices(slug)),
      item('counters', paths.adminCounters(slug)),
      item('agencies', paths.adminAgencies(slug)),
      item('policy', paths.adminPolicy(slug)),
      item('limits', paths.adminLimits(slug)),
      item('office', paths.adminOffice(slug)),
      item('figures', paths.adminFigures(slug)),
      item('audit', paths.adminAudit(slug)),
    ],
  }
}

export const people: readonly PersonRow[] = [
  person('1', 'Admin Sukamaju', 'admin', 'admin', { hasSecondFactor: true }),
  person('2', 'Bu Ani', 'ani', 'officer', { hasPin: true }),
  person('3', 'Budi <img onerror=alert(1)>', 'budi', 'officer'),
  person('4', 'Dewi', 'dewi', 'officer', { disabled: '2 Mar 2026' }),
  person('5', 'Sari', 'sari', 'supervisor'),
]

function person(
  id: string,
  name: string,
  username: string,
  role: PersonRow['role'],
  more: Partial<PersonRow> = {},
): PersonRow {
  return { id, name, username, role, hasPin: false, hasSecondFactor: false, disabled: null, ...more }
}

export const devices: readonly DeviceRow[] = [
  { id: '1', kind: 'device', role: 'kiosk', label: 'Pintu utama', since: '6 Apr 2026', seen: null },
  {
    id: '2',
    kind: 'device',
    role: 'display',
    label: 'Ruang tunggu',
    since: '6 Apr 2026',
    seen: { isNow: true, at: '6 Apr 2026, 09.00' },
  },
  {
    id: '3',
    kind: 'device',
    role: 'counter',
    label: 'Loket 3',
    since: '2 Mar 2026',
    seen: { isNow: false, at: '5 Apr 2026, 15.58' },
  },
  { id: '4', kind: 'token', role: 'auditor', label: 'Laporan', since: '2 Mar 2026', seen: null },
]

export const auditRows: readonly AuditRow[] = [
  row(9, '09.04.11', 'Admin Sukamaju', 'second-factor.reset', [['officer', 'Sari']]),
  row(8, '09.03.40', 'Bu Ani', 'ticket.called', [
    ['number', 'A014'],
    ['counter', '1'],
  ]),
  row(7, '09.03.02', 'Pengunjung', 'sign-in.failed', [
    ['officer', 'Sari'],
    ['way', 'password'],
    ['address', '10.0.0.7'],
  ]),
]

function row(id: number, time: string, by: string, name: string, facts: AuditRow['facts']): AuditRow {
  return { id, date: '6 Apr 2026', time, by, name, facts }
}

export const agencies: readonly AgencyRow[] = [
  {
    code: 'DUKCAPIL',
    name: 'Dukcapil',
    counters: ['Loket 1', 'Loket 2'],
    services: ['Kartu Keluarga', 'KTP elektronik', 'Akta kelahiran'],
  },
  { code: 'POLRI', name: 'Polri <img onerror=alert(1)>', counters: ['Loket 3'], services: ['SKCK'] },
  { code: 'BPJS', name: 'BPJS Kesehatan', counters: [], services: [] },
]

export const holidays: readonly HolidayRow[] = [
  {
    day: '2026-05-01',
    date: '1 Mei 2026',
    name: 'Hari Buruh',
    kind: 'national',
    source: 'SKB 3 Menteri 2026',
    part: null,
  },
  {
    day: '2026-08-18',
    date: '18 Agustus 2026',
    name: 'Rapat <img onerror=alert(1)>',
    kind: 'local',
    source: 'Surat Kepala 4/2026',
    part: { from: '12.00', to: '24.00' },
  },
]

/** A day as it stands in the form. */
export const holidayTyped: Readonly<Record<string, string>> = {
  day: '2026-08-18',
  name_id: 'Pemeliharaan jaringan',
  name_en: 'Network maintenance',
  kind: 'local',
  source: 'Surat Kepala 4/2026',
}

/** Weekly hours as they stand in a form: Monday, and Friday around its break. */
export const weekTyped: Readonly<Record<string, string>> = {
  'd1-1-opens': '08.00',
  'd1-1-closes': '15.00',
  'd5-1-opens': '08.00',
  'd5-1-closes': '11.30',
  'd5-2-opens': '13.00',
  'd5-2-closes': '15.00',
}
