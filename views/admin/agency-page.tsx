import { paths } from '../../src/web/http/paths.ts'
import { wordsOf } from '../../src/words/language.ts'
import { BothFields } from '../components/both-fields.tsx'
import type { FieldError } from '../components/error-summary.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed } from './admin-page.tsx'
import type { AgencyRow } from './agencies-page.tsx'

export type AgencyPageProps = Omit<Framed, 'mayManage'> & {
  agency: AgencyRow
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[]
}

/** One agency: its name, what it answers for, and its removal while that is nothing. */
export function AgencyPage({ agency, typed, errors = [], ...frame }: AgencyPageProps) {
  const { language, office } = frame
  const { code, name, counters, services } = agency
  const words = wordsOf(language).adminHouse.agencies
  const isUsed = counters.length + services.length > 0
  return (
    <AdminPage
      {...frame}
      title={name}
      lead={code}
      back={{ href: paths.adminAgencies(office.slug), label: words.title }}
    >
      <AdminForm {...{ language, errors }} action={paths.adminAgency(office.slug, code)} submit={words.save}>
        <BothFields {...{ language, typed, errors, id: 'name', label: words.name }} />
      </AdminForm>
      {isUsed ? (
        <p class="admin__note">{`${words.inUse} ${[...counters, ...services].join(', ')}.`}</p>
      ) : (
        <AdminForm
          language={language}
          action={paths.adminAgencyRemoval(office.slug, code)}
          submit={words.remove}
        >
          <p>{words.removeLead}</p>
        </AdminForm>
      )}
    </AdminPage>
  )
}
