import { type Language, wordsOf } from '../../src/words/language.ts'
import { type TypePart, TypeText } from './type-text.tsx'

export type MemberText = { name: string; isRequired: boolean; type: readonly TypePart[]; says: string | null }

export type ShapeProps = {
  language: Language
  name: string
  says: string | null
  /** The members of an object; anything else has a type alone. */
  members: readonly MemberText[]
  type: readonly TypePart[]
}

/** A shape of data that several calls take or answer. */
export function Shape({ language, name, says, members, type }: ShapeProps) {
  const { api } = wordsOf(language)
  return (
    <section class="shape" id={`shape-${name}`} aria-labelledby={`shape-${name}-name`}>
      <h3 id={`shape-${name}-name`}>
        <code>{name}</code>
      </h3>
      {says !== null && <p lang="en">{says}</p>}
      {members.length === 0 ? (
        <p>
          <TypeText parts={type} />
        </p>
      ) : (
        <dl class="call__list">
          {members.map((member) => (
            <div>
              <dt>
                <code>{member.name}</code>{' '}
                {!member.isRequired && <span class="portal-note">{api.optional}</span>}
              </dt>
              <dd>
                <TypeText parts={member.type} />{' '}
                {member.says !== null && <span lang="en">{member.says}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
