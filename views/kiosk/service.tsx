import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { LetterTile } from '../components/letter-tile.tsx'
import { type NotGiven, notGivenNote, notGivenTitle } from '../components/not-given.ts'
import type { Closing } from './choice-row.tsx'
import { closedTitle, opensWhen } from './closed-words.ts'
import { type KioskBasics, KioskPage } from './kiosk-page.tsx'
import { Needs, type NeedsProps } from './needs.tsx'
import { type ServedAt, WaitNow } from './served-at.tsx'
import { ServiceFacts, type ServiceFactsProps } from './service-facts.tsx'
import { TakeNumber, type TakeNumberProps } from './take-number.tsx'

export type KioskServiceProps = KioskBasics & {
  code: string
  name: string
  letter: string
  group: string
  /** Where "Kembali" leads. */
  backHref: string
  facts: Omit<ServiceFactsProps, 'language'>
  needs: Omit<NeedsProps, 'language' | 'office' | 'service'>
  /** How many wait in the line of this service. */
  waiting: number
  /** How long somebody waits who takes a number now. */
  wait: ShownWait
  servedAt: ServedAt
  /** Null while no number can be taken. */
  take: Omit<TakeNumberProps, 'language' | 'office' | 'service'> | null
  closing: Closing | null
  /** Why this service alone gives no numbers; the office is open. */
  notGiven: NotGiven | null
}

/** Everything one should know before taking a number, and the number. */
export function KioskService(props: KioskServiceProps) {
  const { code, name, letter, group, backHref, facts, needs, waiting, wait, servedAt, ...others } = props
  const { take, closing, notGiven, ...basics } = others
  const { language, office } = basics
  const { common, kiosk } = wordsOf(language)
  return (
    <KioskPage {...basics} title={name}>
      <div class="kiosk-service">
        <header class="kiosk-title kiosk-title--service">
          <p class="kiosk-title__group">
            <LetterTile letter={letter} size="small" closed={closing !== null || notGiven !== null} /> {group}
          </p>
          <h1>{name}</h1>
        </header>
        <ServiceFacts language={language} {...facts} />
        {closing ? (
          <Banner
            tone="waiting"
            icon="clock"
            title={closedTitle(language, closing)}
            note={opensWhen(language, closing)}
          />
        ) : notGiven ? (
          <Banner
            tone="waiting"
            icon="calendar-off"
            title={notGivenTitle(language, notGiven)}
            note={notGivenNote(language, notGiven)}
          />
        ) : (
          <WaitNow language={language} {...{ waiting, wait }} servedAt={servedAt} />
        )}
        <Needs language={language} office={office.slug} service={code} {...needs} />
        <footer class="kiosk-acts">
          {take && <TakeNumber language={language} office={office.slug} service={code} {...take} />}
          <div class="kiosk-pair">
            <Button kind="plain" icon="arrow-left" label={common.actions.back} href={backHref} />
            <Button
              kind="plain"
              icon="note"
              label={kiosk.service.fees}
              href={paths.kioskFees(office.slug, code)}
            />
          </div>
        </footer>
      </div>
    </KioskPage>
  )
}
