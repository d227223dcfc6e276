import { type Language, type Words, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'
import { type TypePart, TypeText } from './type-text.tsx'

export type ParameterText = {
  name: string
  where: keyof Words['api']['where']
  isRequired: boolean
  says: string
}

export type AnswerText = { status: string; says: string; type: readonly TypePart[] }

export type CallProps = {
  language: Language
  id: string
  method: string
  path: string
  /** What it does, in English. */
  says: string
  more: string | null
  who: keyof Words['api']['who']
  parameters: readonly ParameterText[]
  body: readonly TypePart[] | null
  answers: readonly AnswerText[]
}

/** One call: what it does in a line, the rest when it is opened. */
export function Call(props: CallProps) {
  const { language, id, method, path, says, more, who, parameters, body, answers } = props
  const { api } = wordsOf(language)
  return (
    <details class="call" id={id}>
      <summary class="call__head">
        <code class="call__address">
          <b>{method}</b> {path}
        </code>
        <span class="call__says" lang="en">
          {says}
        </span>
        <Icon name="chevron-down" />
      </summary>
      <div class="call__body">
        {more !== null && <p lang="en">{more}</p>}
        <p class="portal-note">{api.who[who]}</p>
        {parameters.length > 0 && (
          <>
            <h3 class="call__part">{api.parameters}</h3>
            <dl class="call__list">
              {parameters.map(({ name, where, isRequired, says: meaning }) => (
                <div>
                  <dt>
                    <code>{name}</code>{' '}
                    <span class="portal-note">
                      {api.where[where]}, {isRequired ? api.required : api.optional}
                    </span>
                  </dt>
                  <dd lang="en">{meaning}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {body !== null && (
          <>
            <h3 class="call__part">{api.body}</h3>
            <p>
              <TypeText parts={body} />
            </p>
          </>
        )}
        <h3 class="call__part">{api.answers}</h3>
        <dl class="call__list">
          {answers.map(({ status, says: meaning, type }) => (
            <div>
              <dt>
                <code>{status}</code> <span lang="en">{meaning}</span>
              </dt>
              <dd>{type.length > 0 && <TypeText parts={type} />}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
