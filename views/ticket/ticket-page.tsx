import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'
import { PortalFrame, type PortalFrameProps } from '../layouts/portal-frame.tsx'
import { TicketNow, type TicketNowProps } from './ticket-now.tsx'

export type TicketPageProps = Pick<PortalFrameProps, 'language' | 'assets' | 'isClockMoved' | 'office'> & {
  now: TicketNowProps
  /** The stream that says when something happened in the office. */
  eventsHref: string
  serviceHref: string
  /** The version of the standard under which it was taken, where another has taken its place. */
  earlierVersion?: number | null
}

/** The page of one ticket, for its holder. It follows the office by the stream and heals by a GET. */
export function TicketPage({
  now,
  eventsHref,
  serviceHref,
  earlierVersion = null,
  ...page
}: TicketPageProps) {
  const { ticket } = wordsOf(page.language)
  return (
    <PortalFrame
      {...page}
      door="ticket"
      title={phrase(page.language, ticket.title, { number: now.number })}
      returnTo={paths.ticket(now.secret)}
      attributes={{ 'data-follow': eventsHref, 'data-number': now.number }}
      head={
        <noscript>
          <meta http-equiv="refresh" content="20" />
        </noscript>
      }
    >
      <TicketNow {...now} />
      <div class="ticket-foot">
        <a class="ticket-foot__link" href={serviceHref}>
          <Icon name="info" />
          <span>
            {earlierVersion === null
              ? ticket.service
              : phrase(page.language, ticket.serviceThen, { version: earlierVersion })}
          </span>
          <Icon name="chevron-right" turns />
        </a>
      </div>
    </PortalFrame>
  )
}
