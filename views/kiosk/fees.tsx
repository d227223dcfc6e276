import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Fee } from '../components/gratis-badge.tsx'
import type { FeeLine } from './fee-words.ts'
import { type KioskBasics, KioskPage } from './kiosk-page.tsx'
import { Pager, type Paging } from './pager.tsx'

export type KioskFeesProps = KioskBasics & Paging & { code: string; name: string; fees: readonly FeeLine[] }

/** Every fee of a service with what it rests on. */
export function KioskFees({ code, name, fees, page, pages, ...basics }: KioskFeesProps) {
  const { language, office } = basics
  const { common, kiosk } = wordsOf(language)
  const title = phrase(language, kiosk.service.feesTitle, { service: name })
  return (
    <KioskPage {...basics} title={title}>
      <div class="kiosk-fees">
        <header class="kiosk-title">
          <h1>{title}</h1>
        </header>
        <section>
          <ul class="fees__list">
            {fees.map((fee) => (
              <FeeRow language={language} {...fee} />
            ))}
          </ul>
          <p class="fees__foot">{kiosk.service.noOtherFee}</p>
        </section>
        <footer class="kiosk-acts">
          <Pager
            language={language}
            page={page}
            pages={pages}
            hrefOf={(other) => `${paths.kioskFees(office.slug, code)}?page=${other}`}
            nextLabel={kiosk.pager.next}
          />
          <Button
            kind="plain"
            icon="arrow-left"
            label={common.actions.back}
            href={paths.kioskService(office.slug, code)}
          />
        </footer>
      </div>
    </KioskPage>
  )
}

function FeeRow({
  language,
  what,
  case: when,
  amountRupiah,
  formula,
  basis,
}: FeeLine & { language: Language }) {
  const { service } = wordsOf(language).kiosk
  return (
    <li class="fee-row">
      <span class="fee-row__words">
        <span class="need__text">{what}</span>
        {when && <span class="need__case">{when}</span>}
        {formula && <span class="need__note">{formula}</span>}
        <span class="need__note">
          {basis === undefined ? service.setByOffice : phrase(language, service.basis, { basis })}
        </span>
      </span>
      {amountRupiah !== undefined && <Fee amountRupiah={amountRupiah} language={language} />}
    </li>
  )
}
