import { type Language, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { Button } from './button.tsx'

export const examples: Example[] = [
  { name: 'each kind on the portal', door: 'portal', size: [860, 180], render: kinds },
  { name: 'each kind on the kiosk', door: 'kiosk', size: [1080, 480], render: kinds },
  {
    name: 'each kind on blue',
    door: 'portal',
    size: [860, 180],
    render: (language) => <div class="on-hero content">{kinds(language)}</div>,
  },
  {
    name: 'each kind in high contrast',
    door: 'kiosk',
    size: [1080, 480],
    setting: { contrast: true },
    render: kinds,
  },
  {
    name: 'the one action of a kiosk screen',
    door: 'kiosk',
    size: [1080, 230],
    render: (language) => (
      <Button
        size="large"
        icon="ticket"
        trailing="chevron-right"
        label={wordsOf(language).kiosk.takeNumber}
        note={wordsOf(language).kiosk.free}
      />
    ),
  },
  {
    name: 'the one action of the console',
    door: 'console',
    size: [860, 130],
    render: (language) => (
      <Button
        size="large"
        icon="megaphone"
        label={wordsOf(language).console.callNext}
        note="A015"
        keyLabel={wordsOf(language).common.key.space}
      />
    ),
  },
  {
    name: 'a label that carries markup',
    door: 'portal',
    render: () => <Button label="<img onerror=alert(1)>" />,
  },
]

function kinds(language: Language) {
  const { actions, ticketState } = wordsOf(language).common
  return (
    <div class="cluster">
      <Button label={actions.next} icon="ticket" />
      <Button kind="outline" label={actions.search} icon="search" />
      <Button kind="plain" label={actions.back} icon="arrow-left" href="/" />
      <Button kind="quiet" label={actions.tryAgain} icon="refresh" />
      <Button kind="destructive" label={actions.cancel} icon="x" />
      <Button
        kind="plain"
        label={ticketState.absent}
        note={ticketState.serving}
        icon="user-x"
        keyLabel="H"
        disabled
      />
    </div>
  )
}
