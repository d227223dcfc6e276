import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { StateCard } from '../components/state-card.tsx'
import { StaffSpace } from '../layouts/staff-frame.tsx'
import { deskSwap } from './desk-screen.tsx'
import { HeadEnd } from './head-end.tsx'

export type AwayProps = {
  language: Language
  office: string
  officer: string
  counter: string
  place: string
  /** Why the officer is not at this counter any more. */
  reason: 'closed' | 'taken'
}

/** What stands where the desk was, once the counter is closed or another officer has taken it over. */
export function Away({ language, office, officer, counter, place, reason }: AwayProps) {
  const { away, choose } = wordsOf(language).console
  return (
    <StaffSpace
      attributes={deskSwap}
      place={place}
      end={
        <HeadEnd language={language} office={office} officer={officer} here={paths.desk(office, counter)} />
      }
    >
      <div class="content away">
        <StateCard
          level={1}
          tone={reason === 'taken' ? 'late' : 'waiting'}
          icon={reason === 'taken' ? 'exchange' : 'door'}
          title={phrase(language, away[reason], { counter: place })}
          actions={<Button href={paths.console(office)} icon="arrow-right" label={choose.title} />}
        >
          <p>{away.next}</p>
        </StateCard>
      </div>
    </StaffSpace>
  )
}
