import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { AdminForm } from './admin-form.tsx'

export type PolicyPreviewProps = {
  language: Language
  office: string
  version: number
  typed: Readonly<Record<string, string>>
  /** The next calls of each line, now and with the new rules; who would move, and who could not be placed. */
  lines: readonly { line: string; before: readonly string[]; after: readonly string[] }[]
  moved: number
  withoutClass: number
  isSame: boolean
}

/** What new rules would change for those who wait now, and the button that puts them in force. */
export function PolicyPreview(props: PolicyPreviewProps) {
  const { language, office, version, typed, lines, moved, withoutClass, isSame } = props
  const { preview: words, policy } = wordsOf(language).adminRules
  if (isSame) return <p class="admin__note">{words.same}</p>
  return (
    <AdminForm
      {...{ language, version }}
      action={paths.adminPolicy(office)}
      title={words.title}
      submit={policy.apply}
    >
      <p class="admin__note">{words.lead}</p>
      <p>
        <strong>{lines.length === 0 ? words.nobody : phrase(language, words.moved, { count: moved })}</strong>
      </p>
      {withoutClass > 0 && <p>{phrase(language, words.withoutClass, { count: withoutClass })}</p>}
      {lines.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, before, after }) => (
              <tr>
                <th scope="row">{line}</th>
                <td data-label={words.before}>{before.join(' ')}</td>
                <td data-label={words.after}>
                  {after.map((number, place) => (
                    <>{number === before[place] ? `${number} ` : <mark>{number}</mark>} </>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {Object.entries(typed).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </AdminForm>
  )
}
