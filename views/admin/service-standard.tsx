import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { Field } from '../components/field.tsx'
import { Chip, type ChipProps } from '../components/status-chip.tsx'
import { AdminForm } from './admin-form.tsx'

/** Where the standard of a service stands; dates are in words. */
export type StandardState = {
  /** The version in force today; null when none is. */
  version: { version: number; date: string; until: string | null } | null
  upcoming: { version: number; date: string } | null
  /** The last day of a service that is given up, and whether it has passed. */
  withdrawn: { date: string; isOver: boolean } | null
  draft: 'draft' | 'review' | null
  unanswered: number
  /** Whether its numbers have a line to wait in. */
  isPlaced: boolean
}

/** What is to be known of a standard at a glance: the version in force, then what is under way. */
export function StandardGlance({ language, standard }: { language: Language; standard: StandardState }) {
  const { list } = wordsOf(language).adminCatalogue
  const { version, upcoming } = standard
  return (
    <>
      {version === null ? list.none : phrase(language, list.version, version)}
      {version?.until && (
        <span class="list__note">{phrase(language, list.until, { date: version.until })}</span>
      )}
      {upcoming && <span class="list__note">{phrase(language, list.upcoming, upcoming)}</span>}
      <span class="list__chips">
        {chipsOf(standard, language).map((chip) => (
          <Chip {...chip} />
        ))}
      </span>
    </>
  )
}

function chipsOf(standard: StandardState, language: Language): ChipProps[] {
  const { list } = wordsOf(language).adminCatalogue
  const { version, upcoming, withdrawn, draft, unanswered, isPlaced } = standard
  const isSeen = version !== null || upcoming !== null
  return [
    ...(withdrawn === null
      ? []
      : [
          {
            ...({ tone: 'late', icon: 'calendar-off' } as const),
            label: phrase(language, withdrawn.isOver ? list.ended : list.withdrawn, withdrawn),
          },
        ]),
    ...(draft === 'draft' ? [{ tone: 'neutral', icon: 'note', label: list.draft } as const] : []),
    ...(draft === 'review' ? [{ tone: 'called', icon: 'users', label: list.review } as const] : []),
    ...(unanswered > 0
      ? [
          {
            ...({ tone: 'waiting', icon: 'aspiration' } as const),
            label: phrase(language, list.unanswered, { count: unanswered }),
          },
        ]
      : []),
    ...(isPlaced || !isSeen ? [] : [{ tone: 'late', icon: 'alert-triangle', label: list.noLine } as const]),
  ]
}

export type ServiceStandardProps = {
  language: Language
  office: string
  code: string
  standard: StandardState
  /** The versions a draft may begin from, the likeliest first; more than one only when one is to come. */
  bases: readonly { version: number; date: string }[]
}

/** The standard of a service: what is in force, and the way to change it. */
export function ServiceStandard({ language, office, code, standard, bases }: ServiceStandardProps) {
  const { service } = wordsOf(language).adminCatalogue
  const options = bases.map((base) => ({
    value: String(base.version),
    label: phrase(language, service.versionOption, base),
  }))
  const isSeen = standard.version !== null || standard.upcoming !== null
  return (
    <>
      {isSeen && !standard.isPlaced && (
        <Banner
          tone="late"
          icon="alert-triangle"
          title={service.noLine}
          note={<a href={paths.adminPolicy(office)}>{service.toPolicy}</a>}
        />
      )}
      {standard.draft === null ? (
        <AdminForm
          language={language}
          action={paths.adminServiceDeed(office, code, 'draft')}
          title={service.standard}
          submit={service.begin}
        >
          <div>
            <StandardGlance {...{ language, standard }} />
          </div>
          <p class="admin__note">{service.beginLead}</p>
          {options.length > 1 && (
            <Field {...{ language, id: 'from', kind: 'choice', label: service.beginFrom, options }} />
          )}
        </AdminForm>
      ) : (
        <section class="card-form">
          <h2>{service.standard}</h2>
          <div>
            <StandardGlance {...{ language, standard }} />
          </div>
          <Button href={paths.adminDraft(office, code)} label={service.continue} />
        </section>
      )}
    </>
  )
}
