import { phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { type PledgeText, PortalPage, type PortalPageProps } from './portal-page.tsx'

export type PledgePageProps = Omit<PortalPageProps, 'title' | 'children' | 'pledge'> & {
  /** What the office pledges; `validTo` is the last date on which it binds, in words. */
  pledged: (PledgeText & { validTo: string | null; isExpired: boolean }) | null
  complaints: string
}

/** The maklumat of UU 25/2009, article 22: what the office declares itself able to keep, and to whom. */
export function PledgePage({ pledged, complaints, ...page }: PledgePageProps) {
  const { language } = page
  const { pledgePage: words, pledge } = wordsOf(language).portal
  return (
    <PortalPage {...page} title={words.title}>
      <div class="portal-plain maklumat">
        <h1>{words.title}</h1>
        {pledged === null ? (
          <p>{words.none}</p>
        ) : (
          <>
            {pledged.isExpired && pledged.validTo !== null && (
              <Banner
                tone="waiting"
                icon="calendar-off"
                title={phrase(language, words.expired, { date: pledged.validTo })}
              />
            )}
            <blockquote class="maklumat__text">{pledged.text}</blockquote>
            <p class="maklumat__signed">
              {phrase(language, pledge.signed, {
                place: pledged.place,
                date: pledged.date,
                by: pledged.by,
              })}
            </p>
            {pledged.validTo !== null && !pledged.isExpired && (
              <p class="portal-note">{phrase(language, words.validTo, { date: pledged.validTo })}</p>
            )}
          </>
        )}
        <section>
          <h2 class="portal-part__title">{words.rights}</h2>
          <p>{complaints}</p>
        </section>
      </div>
    </PortalPage>
  )
}
