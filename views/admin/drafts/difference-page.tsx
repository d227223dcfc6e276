import type { PartDifference } from '../../../src/catalogue/rules/difference.ts'
import { paths } from '../../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../../src/words/language.ts'
import { SheetDifference } from '../../components/sheet-difference.tsx'
import { AdminPage, type Framed } from '../admin-page.tsx'

export type DifferencePageProps = Omit<Framed, 'mayManage'> & {
  service: { code: string; name: string }
  /** The version that is published now; null when there is none. */
  published: number | null
  parts: readonly PartDifference[]
}

/** What a draft changes of the version that is published. */
export function DifferencePage({ service, published, parts, ...frame }: DifferencePageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminDrafts
  return (
    <AdminPage
      {...frame}
      title={words.difference.title}
      lead={
        published === null
          ? words.difference.first
          : phrase(language, words.difference.lead, { version: published })
      }
      back={{
        href: paths.adminDraft(office.slug, service.code),
        label: phrase(language, words.draft.title, { service: service.name }),
      }}
    >
      <SheetDifference {...{ language, parts }} level={2} />
    </AdminPage>
  )
}
