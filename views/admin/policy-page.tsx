import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { AdminPage, type Framed, Part } from './admin-page.tsx'
import { type PolicyFacts, PolicyInWords } from './policy-facts.tsx'
import { PolicyForm, type PolicyFormProps } from './policy-form.tsx'
import { PolicyPreview, type PolicyPreviewProps } from './policy-preview.tsx'

export type PolicyVersionRow = { version: number; when: string; who: string; changed: readonly string[] }

export type PolicyPageProps = Framed &
  Pick<PolicyFormProps, 'typed' | 'version' | 'errors' | 'classes' | 'services'> & {
    /** The number of the version in force. */
    inForce: number
    facts: PolicyFacts
    preview?: Pick<PolicyPreviewProps, 'lines' | 'moved' | 'withoutClass' | 'isSame'>
    /** Every version, the newest first. */
    history: readonly PolicyVersionRow[]
  }

/** The rules of an office: what would change when it is asked, what is in force, a form, and the history. */
export function PolicyPage(props: PolicyPageProps) {
  const { inForce, facts, preview, history, mayManage, ...rest } = props
  const { typed, version, errors = [], classes, services, ...frame } = rest
  const { language } = frame
  const office = frame.office.slug
  const words = wordsOf(language).adminRules.policy
  const lines = facts.lines.map(({ name }) => name)
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead}>
      {preview && <PolicyPreview {...{ language, office, version, typed }} {...preview} />}
      {!preview && errors.length === 0 && (
        <Part title={phrase(language, words.inForce, { version: inForce })}>
          <PolicyInWords {...{ language, facts }} />
          <p>
            <a class="figures-hall" href={paths.adminReplay(office)}>
              {wordsOf(language).adminReplay.linkPast}
            </a>
          </p>
        </Part>
      )}
      {mayManage && (
        <PolicyForm {...{ language, office, lines, classes, services, version, typed, errors }} />
      )}
      <Part title={words.history}>
        <History {...{ language, history }} />
      </Part>
    </AdminPage>
  )
}

function History({ language, history }: { language: Language; history: readonly PolicyVersionRow[] }) {
  const words = wordsOf(language).adminRules.policy
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.version}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.changed}</th>
        </tr>
      </thead>
      <tbody>
        {history.map(({ version, when, who, changed }) => (
          <tr>
            <th scope="row">{String(version)}</th>
            <td data-label={words.when}>{when}</td>
            <td data-label={words.who}>{who}</td>
            <td data-label={words.changed}>{version === 1 ? words.first : changed.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
