import type { PartDifference } from '../../../src/catalogue/rules/difference.ts'
import { paths } from '../../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../../src/words/language.ts'
import { Banner } from '../../components/banner.tsx'
import type { FieldError } from '../../components/error-summary.tsx'
import { SheetDifference } from '../../components/sheet-difference.tsx'
import { AdminForm } from '../admin-form.tsx'
import { AdminPage, type Framed, Part } from '../admin-page.tsx'
import { type Choices, SectionFields } from './section-fields.tsx'

/** Somebody else changed the draft while this form was filled in, and what is stored besides what was typed. */
export type Meanwhile = { who: string; parts: readonly PartDifference[] }

export type SectionPageProps = Omit<Framed, 'mayManage'> & {
  service: { code: string; name: string }
  section: string
  title: string
  typed: Readonly<Record<string, string>>
  version: number
  choices: Choices
  errors?: readonly FieldError[]
  isArranged?: boolean
  meanwhile?: Meanwhile
}

/** One part of a draft to be written. */
export function SectionPage(props: SectionPageProps) {
  const {
    service,
    section,
    title,
    typed,
    version,
    choices,
    errors = [],
    isArranged,
    meanwhile,
    ...frame
  } = props
  const { language, office } = frame
  const words = wordsOf(language).adminDrafts
  return (
    <AdminPage
      {...frame}
      title={title}
      lead={phrase(language, words.draft.title, { service: service.name })}
      back={{ href: paths.adminDraft(office.slug, service.code), label: words.section.back }}
    >
      {isArranged && <Banner tone="waiting" icon="info" title={words.section.arranged} />}
      {meanwhile && <ChangedMeanwhile {...{ language, ...meanwhile }} />}
      <AdminForm
        {...{ language, version, errors }}
        action={paths.adminDraftPart(office.slug, service.code, section)}
        submit={words.section.save}
      >
        <SectionFields {...{ language, section, typed, errors, choices }} />
      </AdminForm>
    </AdminPage>
  )
}

export type ChangedMeanwhileProps = Meanwhile & { language: Language }

/** Says who was quicker, and shows what is stored now beside what was typed. */
export function ChangedMeanwhile({ language, who, parts }: ChangedMeanwhileProps) {
  const { section } = wordsOf(language).adminDrafts
  return (
    <>
      <Banner
        tone="late"
        icon="alert-triangle"
        title={phrase(language, section.meanwhile, { who })}
        note={parts.length === 0 ? section.meanwhileSame : section.meanwhileLead}
        attributes={{ role: 'alert' }}
      />
      {parts.length > 0 && (
        <Part>
          <SheetDifference
            {...{ language, parts }}
            sides={{ before: section.stored, after: section.yours }}
            level={2}
          />
        </Part>
      )}
    </>
  )
}
