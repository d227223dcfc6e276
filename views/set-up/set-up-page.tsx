import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { AdminForm } from '../admin/admin-form.tsx'
import { Button } from '../components/button.tsx'
import type { FieldError } from '../components/error-summary.tsx'
import { OfficeHead } from '../components/office-head.tsx'
import { Page, type PageProps } from '../layouts/page.tsx'
import { SetUpFields } from './set-up-fields.tsx'

export const setUpSteps = ['office', 'hours', 'services', 'counters', 'admin'] as const

export type SetUpStep = (typeof setUpSteps)[number]

export type SetUpPageProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved'> & {
  step: SetUpStep
  /** What stands in the fields, by their ids. */
  typed: Readonly<Record<string, string>>
  /** How many counters the services name. */
  planned: number
  /** How many characters a password has at least. */
  shortest: number
  errors?: readonly FieldError[]
}

/** One step of setting a house up. */
export function SetUpPage({ step, typed, planned, shortest, errors = [], ...page }: SetUpPageProps) {
  const { language } = page
  const { setUp, common } = wordsOf(language)
  const other = language === 'id' ? 'en' : 'id'
  const place = setUpSteps.indexOf(step)
  const before = setUpSteps[place - 1]
  return (
    <Page {...page} door="portal" title={setUp[step].title} office={setUp.title}>
      <div class="frame">
        <OfficeHead name={common.product} slogan={setUp.title} href={paths.setUp(step)}>
          <form method="post" action={paths.language}>
            <input type="hidden" name="returnTo" value={paths.setUp(step)} />
            <Button
              kind="quiet"
              icon="language"
              name="language"
              value={other}
              label={common.otherLanguage.name}
              attributes={{ lang: other }}
            />
          </form>
        </OfficeHead>
        <main class="frame__main content admin admin--narrow" id="main" tabindex={-1}>
          <header class="admin__head">
            <p>{phrase(language, setUp.step, { step: place + 1, steps: setUpSteps.length })}</p>
            <h1>{setUp[step].title}</h1>
            <p>{setUp[step].lead}</p>
          </header>
          <AdminForm
            {...{ language, errors }}
            action={paths.setUp(step)}
            submit={step === 'admin' ? setUp.admin.submit : setUp.next}
            hasFile={step === 'services'}
            beside={before && <Button kind="quiet" href={paths.setUp(before)} label={setUp.back} />}
          >
            <SetUpFields {...{ language, step, typed, planned, shortest, errors }} />
          </AdminForm>
        </main>
      </div>
    </Page>
  )
}
