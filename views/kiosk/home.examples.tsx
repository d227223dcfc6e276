import type { Example } from '../examples.ts'
import type { Setting } from '../layouts/page.tsx'
import { basicsIn, closed, fifteen, onABreak, screen, wide } from './example-data.ts'
import { type GroupNow, KioskHome, type KioskHomeProps } from './home.tsx'

const groups: GroupNow[] = [
  {
    letter: 'A',
    name: 'Kependudukan',
    services: ['Kartu Keluarga', 'KTP elektronik', 'KIA'],
    waiting: 8,
    wait: fifteen,
  },
  { letter: 'B', name: 'SIM dan SKCK', services: ['SIM baru', 'SKCK'], waiting: 1, wait: wide },
  {
    letter: 'D',
    name: 'Paspor',
    services: ['Paspor'],
    onlyService: 'PASPOR',
    waiting: 0,
    wait: { range: null, reason: 'NO_COUNTER' },
  },
  { letter: 'E', name: '<img onerror=alert(1)>', services: ['NIB'], waiting: 3, wait: fifteen },
]

export const examples: Example[] = [
  home('open', {}, {}),
  home('large text', { large: true }, { pages: 2 }),
  home('high contrast', { contrast: true }, {}),
  home('low reach', { low: true }, {}),
  home('closed', {}, { closing: closed, partOfDay: 'evening' }),
  home('on a break', {}, { closing: onABreak, partOfDay: 'noon' }),
  home('a holiday', {}, { closing: { ...closed, why: 'holiday', holiday: 'Hari Raya Waisak' } }),
]

function home(name: string, setting: Setting, props: Partial<KioskHomeProps>): Example {
  return {
    ...screen,
    name,
    setting,
    render: (language) => (
      <KioskHome
        {...basicsIn(language, setting)}
        groups={groups}
        partOfDay="morning"
        closing={null}
        page={1}
        pages={1}
        {...props}
      />
    ),
  }
}
