import { AssistBar, type AssistBarProps } from '../components/assist-bar.tsx'
import { OfficeHead, type OfficeHeadProps } from '../components/office-head.tsx'
import { Page, type PageProps } from './page.tsx'

export type KioskFrameProps = Omit<PageProps, 'door' | 'office'> & {
  /** Name, slogan and clock of the office. */
  office: OfficeHeadProps
  assist: Pick<AssistBarProps, 'action' | 'returnTo'> & { listening?: boolean }
}

/** Head above, assistance below, one question between. */
export function KioskFrame({ office, assist, children, ...page }: KioskFrameProps) {
  const { listening, ...bar } = assist
  return (
    <Page {...page} door="kiosk" office={office.name}>
      <div class="frame kiosk-frame">
        <OfficeHead {...office} />
        <main class="frame__main" id="main" tabindex={-1}>
          {children}
        </main>
        <AssistBar
          language={page.language}
          on={{ ...page.setting, ...(listening !== undefined && { listening }) }}
          {...bar}
        />
      </div>
    </Page>
  )
}
