import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { OfficeHead } from '../components/office-head.tsx'
import { Page, type PageProps } from '../layouts/page.tsx'

export type AdminFrameProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved'> & {
  title: string
  office: { slug: string; name: string }
  officer: string
  /** Where this person may go, in order. */
  menu: readonly { href: string; label: string; isHere: boolean }[]
  /** The address of this page, to come back to in the other language. */
  here: string
  /** The year whose holidays are not there though they should be. */
  missingYear?: string
  /** The last day, in words, of a pledge that has ended or soon ends. */
  endingPledge?: { date: string; isOver: boolean }
  children: Child
}

/** The head of the office with the menu of those who run it, and one page below. */
export function AdminFrame({
  office,
  officer,
  menu,
  here,
  missingYear,
  endingPledge,
  children,
  ...page
}: AdminFrameProps) {
  const { admin, adminCatalogue, common } = wordsOf(page.language)
  const { pledge } = adminCatalogue
  const other = page.language === 'id' ? 'en' : 'id'
  return (
    <Page {...page} door="portal" office={office.name}>
      <div class="frame">
        <OfficeHead name={office.name} slogan={admin.title} href={paths.admin(office.slug)}>
          <nav class="menu" aria-label={admin.menu.label}>
            {menu.map(({ href, label, isHere }) => (
              <a class="menu__link" href={href} {...(isHere && { 'aria-current': 'page' as const })}>
                {label}
              </a>
            ))}
          </nav>
          <form method="post" action={paths.language}>
            <input type="hidden" name="returnTo" value={here} />
            <Button
              kind="quiet"
              name="language"
              value={other}
              label={common.otherLanguage.name}
              attributes={{ lang: other }}
            />
          </form>
          <form class="admin-head__out" method="post" action={paths.signOut(office.slug)}>
            <span class="admin-head__name">{officer}</span>
            <Button kind="quiet" icon="log-out" label={common.navigation.signOut} />
          </form>
        </OfficeHead>
        <main class="frame__main content admin" id="main" tabindex={-1}>
          {missingYear !== undefined && (
            <Banner
              tone="late"
              icon="calendar-off"
              title={phrase(page.language, wordsOf(page.language).calendar.missing, { year: missingYear })}
              note={<a href={paths.adminHolidays(office.slug)}>{admin.menu.holidays}</a>}
            />
          )}
          {endingPledge !== undefined && (
            <Banner
              tone="late"
              icon="seal-check"
              title={phrase(
                page.language,
                endingPledge.isOver ? pledge.expired : pledge.expiring,
                endingPledge,
              )}
              note={<a href={paths.adminOffice(office.slug)}>{admin.menu.office}</a>}
            />
          )}
          {children}
        </main>
      </div>
    </Page>
  )
}
