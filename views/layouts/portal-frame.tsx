import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'
import { OfficeHead, type OfficeHeadProps } from '../components/office-head.tsx'
import { Page, type PageProps } from './page.tsx'

export type MenuItem = { href: string; label: string; current?: boolean }

export type PortalFrameProps = Omit<PageProps, 'door' | 'office'> & {
  door?: 'portal' | 'ticket'
  office: Omit<OfficeHeadProps, 'children'>
  menu?: readonly MenuItem[]
  /** The address of this page, to come back to in the other language. */
  returnTo: string
  /** The pledge, or whatever closes the page. */
  foot?: Child
}

/** The office and its menu, the page, the pledge. */
export function PortalFrame(props: PortalFrameProps) {
  const { door = 'portal', office, menu = [], returnTo, foot, children, ...page } = props
  return (
    <Page {...page} door={door} office={office.name}>
      <div class="frame">
        <OfficeHead {...office}>
          <Menu items={menu} language={page.language} returnTo={returnTo} />
        </OfficeHead>
        <main class="frame__main" id="main" tabindex={-1}>
          {children}
        </main>
        {foot && (
          <footer class="pledge">
            <Icon name="certificate" />
            <div>{foot}</div>
          </footer>
        )}
      </div>
    </Page>
  )
}

type MenuProps = { items: readonly MenuItem[] } & Pick<PortalFrameProps, 'language' | 'returnTo'>

function Menu({ items, language, returnTo }: MenuProps) {
  const { navigation, otherLanguage } = wordsOf(language).common
  const other = language === 'id' ? 'en' : 'id'
  return (
    <>
      {items.length > 0 && (
        <nav class="menu" aria-label={navigation.label}>
          {items.map(({ href, label, current }) => (
            <a class="menu__link" href={href} {...(current && { 'aria-current': 'page' as const })}>
              {label}
            </a>
          ))}
        </nav>
      )}
      <form method="post" action={paths.language}>
        <input type="hidden" name="returnTo" value={returnTo} />
        <button
          type="submit"
          class="menu__link menu__link--language"
          name="language"
          value={other}
          lang={other}
        >
          <Icon name="language" />
          <span class="menu__long">{otherLanguage.name}</span>
          <span class="menu__short" aria-hidden="true">
            {otherLanguage.code}
          </span>
        </button>
      </form>
    </>
  )
}
