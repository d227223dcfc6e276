import type { Language } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { ChoiceRow, type ChoiceRowProps } from './choice-row.tsx'
import { allTaken, closed, fifteen, onABreak, suspended, wide } from './example-data.ts'

export const examples: Example[] = [
  row('eight waiting', { waiting: 8 }),
  row('eight waiting, and for how long', { waiting: 8, wait: fifteen }),
  row('many waiting, nobody knows how long', { waiting: 112, wait: wide }),
  row('nobody waiting', { waiting: 0, wait: { range: { unit: 'soon', from: 0, to: 1 } } }),
  row('closed until tomorrow', { waiting: 0, closing: closed }),
  row('on a break', { waiting: 0, closing: onABreak }),
  row('suspended', { waiting: 3, notGiven: suspended }),
  row('all taken', { waiting: 3, notGiven: allTaken }),
  row('a name that carries markup', { name: '<img onerror=alert(1)>' }),
]

function row(name: string, props: Partial<ChoiceRowProps>): Example {
  const render = (language: Language) => (
    <ul class="choices__list">
      <ChoiceRow
        language={language}
        href="/sukamaju/kiosk/groups/A"
        letter="A"
        name="Kependudukan"
        note="KK, KTP-el, akta, KIA"
        {...props}
      />
    </ul>
  )
  return { name, door: 'kiosk', size: [1080, 150], render }
}
