import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { AskAgain, EnrolmentCode, type EnrolmentCodeProps } from '../components/enrolment-code.tsx'
import { OfficeHead } from '../components/office-head.tsx'
import { StateCard } from '../components/state-card.tsx'
import { Page, type PageProps } from '../layouts/page.tsx'

export type NotEnrolledProps = Pick<PageProps, 'assets' | 'isClockMoved'> & {
  language: Language
  office: { slug: string; name: string; slogan: string }
  /** The code by which an admin enrols this screen; null when too many were asked for. */
  waiting: Omit<EnrolmentCodeProps, 'language'> | null
}

/** What a screen shows that is no display of this office: how it becomes one. */
export function NotEnrolled({ language, office, waiting, ...page }: NotEnrolledProps) {
  const words = wordsOf(language).display.notEnrolled
  return (
    <Page
      {...page}
      language={language}
      door="display"
      title={words.title}
      office={office.name}
      head={waiting && <AskAgain />}
    >
      <div class="display">
        <OfficeHead name={office.name} slogan={office.slogan} />
        <main class="display__main not-enrolled" id="main" tabindex={-1}>
          <StateCard
            tone="called"
            icon="lock"
            title={words.title}
            level={1}
            actions={
              <Button kind="outline" href={paths.office(office.slug)} label={words.toOffice} icon="home" />
            }
          >
            {waiting && <EnrolmentCode language={language} {...waiting} />}
            <p>{phrase(language, words.explanation, { office: office.name })}</p>
          </StateCard>
        </main>
      </div>
    </Page>
  )
}
