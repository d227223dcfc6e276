import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { LivePage, type LivePageProps } from './live-page.tsx'

export type HallPageProps = Omit<LivePageProps, 'title' | 'address' | 'news'>

/** The document around the hall; news that come together are shown together. */
export function HallPage(props: HallPageProps) {
  return (
    <LivePage
      {...props}
      title={wordsOf(props.language).console.hall.title}
      address={paths.consoleHall(props.office)}
      news="hall from:#live delay:300ms"
    />
  )
}
