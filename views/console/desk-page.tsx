import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { LivePage, type LivePageProps } from './live-page.tsx'

export type DeskPageProps = Omit<LivePageProps, 'title' | 'address' | 'news'> & {
  counter: string
  /** `DeskScreen`, or `Away`. */
  children: Child
}

/** The document around the desk, which hears of everything at once. */
export function DeskPage({ counter, children, ...page }: DeskPageProps) {
  return (
    <LivePage
      {...page}
      title={wordsOf(page.language).console.title}
      address={paths.desk(page.office, counter)}
      news="hall from:#live"
    >
      {children}
    </LivePage>
  )
}
