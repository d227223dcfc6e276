import { phrase, wordsOf } from '../../src/words/language.ts'
import { FeeTable } from './fee-table.tsx'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'
import { ServiceLink } from './service-link.tsx'
import type { FeeText } from './sheet.ts'

export type FeesPageProps = Omit<PortalPageProps, 'title' | 'children'> & {
  /** The slug of the office. */
  slug: string
  /** The date of which they are true, in words. */
  date: string
  services: readonly {
    code: string
    name: string
    fees: readonly FeeText[]
    lapsed: readonly FeeText[]
  }[]
}

/** Every fee of an office on one page, to be printed and put on a wall. */
export function FeesPage({ slug, date, services, ...page }: FeesPageProps) {
  const { language } = page
  const words = wordsOf(language).portal.feesPage
  return (
    <PortalPage {...page} title={words.title}>
      <div class="portal-plain">
        <h1>{words.title}</h1>
        <p>{phrase(language, words.note, { date })}</p>
        {services.map(({ code, name, fees, lapsed }) => (
          <section class="fees-of">
            <h2 class="fees-of__service">
              <ServiceLink office={slug} code={code} name={name} />
            </h2>
            <FeeTable {...{ fees, lapsed, language, isOneOfMany: true }} />
          </section>
        ))}
      </div>
    </PortalPage>
  )
}
