import { wordsOf } from '../../src/words/language.ts'
import { StateCard } from '../components/state-card.tsx'
import { type KioskBasics, KioskPage } from './kiosk-page.tsx'

/** A screen that is no kiosk of this office: how it becomes one, and where visitors go meanwhile. */
export function NotEnrolled(basics: KioskBasics) {
  const { enrol } = wordsOf(basics.language).kiosk
  return (
    <KioskPage {...basics} title={enrol.title} isHome>
      <div class="kiosk-dead-end">
        <StateCard tone="called" icon="lock" title={enrol.title} level={1}>
          <p class="kiosk-dead-end__answer">{enrol.visitor}</p>
          <p>{enrol.first}</p>
          <p>{enrol.demo}</p>
        </StateCard>
      </div>
    </KioskPage>
  )
}
