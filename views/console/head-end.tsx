import type { Child } from 'hono/jsx'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'

export type HeadEndProps = {
  language: Language
  office: string
  officer: string
  /** The address to come back to in the other language. */
  here: string
  /** What comes before the name and after the links. */
  before?: Child
  children?: Child
}

/** The end of the head: who is signed in, the other language, the way out. */
export function HeadEnd({ language, office, officer, here, before, children }: HeadEndProps) {
  const { common } = wordsOf(language)
  const other = language === 'id' ? 'en' : 'id'
  return (
    <>
      {before}
      <span class="head-end__name">{officer}</span>
      <form method="post" action={paths.language}>
        <input type="hidden" name="returnTo" value={here} />
        <Button
          kind="quiet"
          name="language"
          value={other}
          label={common.otherLanguage.name}
          attributes={{ lang: other }}
        />
      </form>
      <form method="post" action={paths.signOut(office)}>
        <Button kind="quiet" label={common.navigation.signOut} />
      </form>
      {children}
    </>
  )
}
