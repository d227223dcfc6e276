import { wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Page, type PageProps } from '../layouts/page.tsx'
import { Paper, type PaperProps } from './paper.tsx'

export type KioskPaperPageProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved'> & {
  paper: Omit<PaperProps, 'language' | 'isClockMoved'>
  backHref: string
}

/** The sheet as a page of its own, for a browser that prints by hand. */
export function KioskPaperPage({ paper, backHref, ...page }: KioskPaperPageProps) {
  const { common, kiosk } = wordsOf(page.language)
  const moved = page.isClockMoved === undefined ? {} : { isClockMoved: page.isClockMoved }
  return (
    <Page {...page} door="print" title={`${kiosk.ticket.title} ${paper.number}`} office={paper.office.name}>
      <main class="paper-page" id="main" tabindex={-1}>
        <h1 class="only-heard">
          {kiosk.ticket.title} {paper.number}
        </h1>
        <Paper {...paper} language={page.language} {...moved} />
        <Button kind="plain" icon="arrow-left" label={common.actions.back} href={backHref} />
      </main>
    </Page>
  )
}
