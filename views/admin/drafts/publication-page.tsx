import type { PartDifference } from '../../../src/catalogue/rules/difference.ts'
import { paths } from '../../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../../src/words/language.ts'
import { Banner } from '../../components/banner.tsx'
import { errorFor, type FieldError } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { SheetDifference } from '../../components/sheet-difference.tsx'
import { AdminForm } from '../admin-form.tsx'
import { AdminPage, type Framed, Part } from '../admin-page.tsx'

export type PublicationPageProps = Omit<Framed, 'mayManage'> & {
  service: { code: string; name: string }
  version: number
  /** The date that is typed, and the same in words. */
  validFrom: string
  date: string
  /** What stands in the way of publishing it from that date on, in words. */
  obstacles: readonly string[]
  /** A version that was to come and would be replaced. */
  replaced: { version: number; date: string } | null
  parts: readonly PartDifference[]
  errors?: readonly FieldError[]
}

/** The last step of a draft: from when it is valid, what stands in the way, and what it changes. */
export function PublicationPage(props: PublicationPageProps) {
  const { service, version, validFrom, date, obstacles, replaced, parts, errors = [], ...frame } = props
  const { language, office } = frame
  const words = wordsOf(language).adminDrafts
  return (
    <AdminPage
      {...frame}
      title={words.publication.title}
      lead={words.publication.lead}
      back={{
        href: paths.adminDraft(office.slug, service.code),
        label: phrase(language, words.draft.title, { service: service.name }),
      }}
    >
      {obstacles.length === 0 ? (
        <p>{phrase(language, words.publication.none, { date })}</p>
      ) : (
        <Part title={words.publication.obstacles}>
          <ul class="bullets">
            {obstacles.map((obstacle) => (
              <li>{obstacle}</li>
            ))}
          </ul>
        </Part>
      )}
      {replaced && (
        <Banner
          tone="waiting"
          icon="alert-triangle"
          title={phrase(language, words.publication.replaced, replaced)}
        />
      )}
      <AdminForm
        {...{ language, version, errors }}
        action={paths.adminDraftPage(office.slug, service.code, 'publication')}
        submit={words.publication.submit}
      >
        <Field
          {...{
            language,
            id: 'validFrom',
            kind: 'date',
            label: words.publication.validFrom,
            value: validFrom,
          }}
          {...errorFor(errors, 'validFrom')}
        />
      </AdminForm>
      <Part title={words.difference.title}>
        <SheetDifference {...{ language, parts }} />
      </Part>
    </AdminPage>
  )
}
