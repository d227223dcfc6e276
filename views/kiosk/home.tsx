import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { BrandScene } from '../components/brand.tsx'
import { Icon } from '../components/icon.tsx'
import type { NotGiven } from '../components/not-given.ts'
import { ChoiceRow, type Closing } from './choice-row.tsx'
import { closedTitle, opensWhen } from './closed-words.ts'
import { type KioskBasics, KioskPage } from './kiosk-page.tsx'
import { Pager, type Paging } from './pager.tsx'

export type GroupNow = {
  letter: string
  name: string
  /** The names of its services. */
  services: readonly string[]
  /** Where a group of one service leads at once. */
  onlyService?: string
  waiting: number
  /** How long somebody waits who takes a number of it now. */
  wait: ShownWait
  /** Why none of its services gives numbers, as its first service says it. */
  notGiven?: NotGiven | null
}

export type KioskHomeProps = KioskBasics &
  Paging & {
    groups: readonly GroupNow[]
    partOfDay: 'morning' | 'noon' | 'afternoon' | 'evening'
    /** Null while the office is open. */
    closing: Closing | null
  }

/** An answer that is no list leaves the list where it is; the behaviour says what is wrong. */
const WITHOUT_ERRORS = { 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' } as const

/** The first screen: what people come for, and how many wait for it. It keeps itself fresh. */
export function KioskHome({ groups, partOfDay, closing, page, pages, ...basics }: KioskHomeProps) {
  const { language, office, here } = basics
  const { kiosk } = wordsOf(language)
  return (
    <KioskPage {...basics} title={kiosk.question} isHome>
      <div
        class="kiosk-home"
        id="kiosk-home"
        data-fresh
        hx-get={here}
        hx-trigger="every 5s"
        hx-select=".kiosk-frame"
        hx-target=".kiosk-frame"
        hx-swap="outerMorph"
        hx-config='{"timeout":4000}'
        {...WITHOUT_ERRORS}
      >
        <Hero
          language={language}
          partOfDay={partOfDay}
          closing={closing}
          isLow={basics.setting.low ?? false}
        />
        <section class="choices">
          <header class="choices__head">
            <h2>{kiosk.list.groups}</h2>
            {!closing && <p>{kiosk.list.waiting}</p>}
          </header>
          <ul class="choices__list">
            {groups.map(({ letter, name, services, onlyService, waiting, wait, notGiven = null }) => (
              <ChoiceRow
                language={language}
                href={
                  onlyService === undefined
                    ? paths.kioskGroup(office.slug, letter)
                    : paths.kioskService(office.slug, onlyService)
                }
                letter={letter}
                name={name}
                note={services.join(', ')}
                waiting={waiting}
                wait={wait}
                closing={closing}
                notGiven={notGiven}
              />
            ))}
          </ul>
          <Pager
            language={language}
            page={page}
            pages={pages}
            hrefOf={(other) => `${paths.kiosk(office.slug)}?page=${other}`}
            nextLabel={kiosk.pager.moreServices}
          />
        </section>
      </div>
    </KioskPage>
  )
}

type HeroProps = Pick<KioskHomeProps, 'partOfDay' | 'closing'> & { language: Language; isLow: boolean }

function Hero({ language, partOfDay, closing, isLow }: HeroProps) {
  const { kiosk } = wordsOf(language)
  return (
    <div class="kiosk-hero on-hero">
      <p class="kiosk-hero__greeting">{kiosk.greeting[partOfDay]}</p>
      <h1 class="kiosk-hero__title">{closing ? closedTitle(language, closing) : kiosk.question}</h1>
      <ul class="kiosk-hero__notes">
        {closing ? (
          <Note icon="clock" words={`${opensWhen(language, closing)} ${kiosk.closed.readable}`} />
        ) : (
          <Note icon="ticket" words={kiosk.free} />
        )}
        {isLow && <Note icon="info" words={kiosk.lowHint} />}
      </ul>
      {!closing && <BrandScene />}
    </div>
  )
}

function Note({ icon, words }: { icon: 'clock' | 'ticket' | 'info'; words: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{words}</span>
    </li>
  )
}
