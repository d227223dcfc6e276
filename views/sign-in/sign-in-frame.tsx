import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { OfficeHead } from '../components/office-head.tsx'
import { Page, type PageProps } from '../layouts/page.tsx'

export type SignInFrameProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved' | 'title'> & {
  office: { slug: string; name: string; slogan?: string }
  /** The address of this page, to come back to in the other language. */
  here: string
  children: Child
}

/** The head of the office and one thing to do below it. */
export function SignInFrame({ office, here, children, ...page }: SignInFrameProps) {
  const { otherLanguage } = wordsOf(page.language).common
  const other = page.language === 'id' ? 'en' : 'id'
  const { name, slogan } = office
  return (
    <Page {...page} door="portal" office={name}>
      <div class="frame">
        <OfficeHead name={name} href={paths.office(office.slug)} {...(slogan !== undefined && { slogan })}>
          <form method="post" action={paths.language}>
            <input type="hidden" name="returnTo" value={here} />
            <Button
              kind="quiet"
              icon="language"
              label={otherLanguage.name}
              name="language"
              value={other}
              attributes={{ lang: other }}
            />
          </form>
        </OfficeHead>
        <main class="frame__main content sign-in" id="main" tabindex={-1}>
          {children}
        </main>
      </div>
    </Page>
  )
}
