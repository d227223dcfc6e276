import { wordsOf } from '../../src/words/language.ts'
import { EnrolmentCode, type EnrolmentCodeProps } from '../components/enrolment-code.tsx'
import { StateCard } from '../components/state-card.tsx'
import { type KioskBasics, KioskPage } from './kiosk-page.tsx'

export type NotEnrolledProps = KioskBasics & {
  /** The code by which an admin enrols this screen; null when too many were asked for. */
  waiting: Omit<EnrolmentCodeProps, 'language'> | null
}

/** A screen that is no kiosk of this office: how it becomes one, and where visitors go meanwhile. */
export function NotEnrolled({ waiting, ...basics }: NotEnrolledProps) {
  const { enrol } = wordsOf(basics.language).kiosk
  return (
    <KioskPage {...basics} title={enrol.title} isHome>
      <div class="kiosk-dead-end">
        <StateCard tone="called" icon="lock" title={enrol.title} level={1}>
          <p class="kiosk-dead-end__answer">{enrol.visitor}</p>
          {waiting && <EnrolmentCode language={basics.language} {...waiting} />}
          <p>{enrol.link}</p>
        </StateCard>
      </div>
    </KioskPage>
  )
}
