import type { Child } from 'hono/jsx'
import { paths } from '../../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../../src/words/language.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { AdminPage, type Framed } from '../admin-page.tsx'

export type PreviewPageProps = Omit<Framed, 'mayManage'> & {
  service: { code: string; name: string }
  /** The date from which it would be valid, and the same in words. */
  validFrom: string
  date: string
  /** The parts that are still missing, in words; null when it can be read as a whole. */
  missing: string | null
  children?: Child
}

/** A draft as citizens will read it: the same sheet that they see on the page of the service. */
export function PreviewPage({ service, validFrom, date, missing, children, ...frame }: PreviewPageProps) {
  const { language, office } = frame
  const { draft, preview } = wordsOf(language).adminDrafts
  return (
    <AdminPage
      {...frame}
      title={phrase(language, preview.title, { service: service.name })}
      lead={
        missing === null
          ? phrase(language, preview.lead, { date })
          : phrase(language, preview.missing, { parts: missing })
      }
      back={{
        href: paths.adminDraft(office.slug, service.code),
        label: phrase(language, draft.title, { service: service.name }),
      }}
    >
      {missing === null && (
        <form
          class="admin__facts"
          method="get"
          action={paths.adminDraftPage(office.slug, service.code, 'preview')}
        >
          <Field {...{ language, id: 'from', kind: 'date', label: preview.from, value: validFrom }} />
          <Button kind="outline" label={preview.look} />
        </form>
      )}
      {children}
    </AdminPage>
  )
}
