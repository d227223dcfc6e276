import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { waitInShort } from '../../src/words/wait.ts'
import { Button } from '../components/button.tsx'
import { LetterTile } from '../components/letter-tile.tsx'
import type { NotGiven } from '../components/not-given.ts'
import { ChoiceRow, type Closing } from './choice-row.tsx'
import { type KioskBasics, KioskPage } from './kiosk-page.tsx'
import { Pager, type Paging } from './pager.tsx'

export type ServiceChoice = { code: string; name: string; summary: string; notGiven?: NotGiven | null }

export type KioskGroupProps = KioskBasics &
  Paging & {
    letter: string
    name: string
    services: readonly ServiceChoice[]
    /** They share one line, so this is said once. */
    waiting: number
    /** How long somebody waits who takes a number of any of them now. */
    wait: ShownWait
    closing: Closing | null
  }

/** The services of one group. */
export function KioskGroup({
  letter,
  name,
  services,
  waiting,
  wait,
  closing,
  page,
  pages,
  ...basics
}: KioskGroupProps) {
  const { language, office } = basics
  const { common, kiosk } = wordsOf(language)
  return (
    <KioskPage {...basics} title={name}>
      <div class="kiosk-group">
        <header class="kiosk-title">
          <LetterTile letter={letter} />
          <h1>{name}</h1>
        </header>
        <section class="choices">
          <header class="choices__head">
            <h2>{kiosk.list.services}</h2>
            {!closing && (
              <p>
                {phrase(language, common.people.waiting, { count: waiting })}
                {wait.range && ` · ${waitInShort(language, wait)}`}
              </p>
            )}
          </header>
          <ul class="choices__list">
            {services.map(({ code, name: service, summary, notGiven = null }) => (
              <ChoiceRow
                language={language}
                href={paths.kioskService(office.slug, code)}
                letter={letter}
                name={service}
                note={summary}
                closing={closing}
                notGiven={notGiven}
              />
            ))}
          </ul>
          <Pager
            language={language}
            page={page}
            pages={pages}
            hrefOf={(other) => `${paths.kioskGroup(office.slug, letter)}?page=${other}`}
            nextLabel={kiosk.pager.moreServices}
          />
        </section>
        <footer class="kiosk-acts">
          <Button
            kind="plain"
            icon="arrow-left"
            label={common.actions.back}
            href={paths.kiosk(office.slug)}
          />
        </footer>
      </div>
    </KioskPage>
  )
}
