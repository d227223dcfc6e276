import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import type { PageProps } from '../layouts/page.tsx'
import { StaffFrame } from '../layouts/staff-frame.tsx'
import { CounterList } from './counter-list.tsx'
import type { Notice } from './desk.ts'
import { HeadEnd } from './head-end.tsx'
import { OpenForm, type OpenFormProps } from './open-form.tsx'

export type CounterChoice = {
  counter: string
  name: string
  agency: string
  /** Taken or free; by whom is not shown. */
  state: 'free' | 'taken' | 'mine'
}

export type ChoosePageProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved'> & {
  officeName: string
  office: string
  officer: string
  counters: readonly CounterChoice[]
  /** The counter that is looked at, with what it may serve; null in an office without counters. */
  chosen: Omit<OpenFormProps, 'language' | 'office' | 'officer'> | null
  notice: Notice | null
  /** Whether who chooses may look at the whole hall. */
  seesHall: boolean
}

/** First a counter, then what is served there. */
export function ChoosePage(props: ChoosePageProps) {
  const { language, officeName, office, officer, counters, chosen, notice, assets, isClockMoved } = props
  const { seesHall } = props
  const { console } = wordsOf(language)
  const mine = counters.find(({ state }) => state === 'mine')
  return (
    <StaffFrame
      language={language}
      title={console.choose.title}
      office={officeName}
      assets={assets}
      {...(isClockMoved !== undefined && { isClockMoved })}
      place={officeName}
      end={
        <HeadEnd
          language={language}
          office={office}
          officer={officer}
          here={paths.consoleCounters(office, chosen?.counter.counter)}
        >
          {seesHall && <Button kind="quiet" href={paths.consoleHall(office)} label={console.head.hall} />}
        </HeadEnd>
      }
    >
      <div class="choose">
        <header class="choose__head">
          <div>
            <h1>{console.choose.title}</h1>
            <p>{console.choose.lead}</p>
          </div>
          {mine && (
            <a class="choose__back" href={paths.desk(office, mine.counter)}>
              {phrase(language, console.choose.back, { counter: mine.name })}
            </a>
          )}
        </header>
        {notice && (
          <Banner tone={notice.tone} icon="info" title={notice.sentence} attributes={{ role: 'alert' }} />
        )}
        <CounterList
          language={language}
          office={office}
          counters={counters}
          chosen={chosen?.counter.counter ?? null}
        />
        {chosen && <OpenForm {...chosen} language={language} office={office} officer={officer} />}
      </div>
    </StaffFrame>
  )
}
