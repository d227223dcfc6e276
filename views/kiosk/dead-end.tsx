import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import type { IconName } from '../components/icon-paths.ts'
import { StateCard } from '../components/state-card.tsx'
import type { Closing } from './choice-row.tsx'
import { closedTitle, opensWhen } from './closed-words.ts'
import { type KioskBasics, KioskPage } from './kiosk-page.tsx'

export type KioskDeadEndProps = KioskBasics & {
  kind: 'refused' | 'unknown' | 'failed'
  /** The sentence of the refusal. */
  sentence: string
  /** When it is refused because the office is closed. */
  closing: Closing | null
}

/** A no in the kiosk's frame: what happened, that numbers are safe, and the next step. */
export function KioskDeadEnd({ kind, sentence, closing, ...basics }: KioskDeadEndProps) {
  const { language, office } = basics
  const { kiosk } = wordsOf(language)
  const title = {
    refused: kiosk.refused.title,
    unknown: kiosk.refused.unknownTitle,
    failed: kiosk.refused.failedTitle,
  }[kind]
  return (
    <KioskPage {...basics} title={closing ? closedTitle(language, closing) : title}>
      <div class="kiosk-dead-end">
        {closing ? (
          <Card
            icon="moon"
            title={closedTitle(language, closing)}
            officeSlug={office.slug}
            label={kiosk.refused.others}
          >
            <p class="kiosk-dead-end__answer">{opensWhen(language, closing)}</p>
            <p>{kiosk.closed.readable}</p>
            <p>{kiosk.refused.safe}</p>
          </Card>
        ) : (
          <Card
            icon={kind === 'unknown' ? 'search-off' : 'alert-triangle'}
            title={title}
            officeSlug={office.slug}
            label={kiosk.refused.others}
          >
            <p class="kiosk-dead-end__answer">{sentence}</p>
            <p>{kiosk.refused.safe}</p>
          </Card>
        )}
      </div>
    </KioskPage>
  )
}

type CardProps = { icon: IconName; title: string; officeSlug: string; label: string; children: Child }

function Card({ icon, title, officeSlug, label, children }: CardProps) {
  return (
    <StateCard
      tone="waiting"
      icon={icon}
      title={title}
      level={1}
      actions={<Button icon="home" label={label} href={paths.kiosk(officeSlug)} />}
    >
      {children}
    </StateCard>
  )
}
