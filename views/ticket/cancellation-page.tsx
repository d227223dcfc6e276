import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { PortalFrame, type PortalFrameProps } from '../layouts/portal-frame.tsx'

export type CancellationPageProps = Pick<
  PortalFrameProps,
  'language' | 'assets' | 'isClockMoved' | 'office'
> & {
  secret: string
  number: string
  service: string
  /** Sent along, so that a second press does nothing more. */
  formKey: string
}

/** Asks once before a place is given up. */
export function CancellationPage({ secret, number, service, formKey, ...page }: CancellationPageProps) {
  const { ticket } = wordsOf(page.language)
  return (
    <PortalFrame
      {...page}
      door="ticket"
      title={ticket.cancel}
      returnTo={`${paths.ticket(secret)}/cancellation`}
    >
      <section class="ticket-question">
        <p>{service}</p>
        <h1>{phrase(page.language, ticket.cancelQuestion, { number })}</h1>
        <p>{ticket.cancelNote}</p>
        <form class="ticket-question__actions" method="post" action={`${paths.ticket(secret)}/cancellation`}>
          <input type="hidden" name="key" value={formKey} />
          <Button kind="destructive" icon="x" wide label={ticket.cancel} />
          <Button kind="outline" wide href={paths.ticket(secret)} label={ticket.keep} />
        </form>
      </section>
    </PortalFrame>
  )
}
