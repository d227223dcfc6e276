import type { Change, PartDifference } from '../../src/catalogue/rules/difference.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Chip } from './status-chip.tsx'

export type SheetDifferenceProps = {
  language: Language
  parts: readonly PartDifference[]
  /** How the two sides are called; "Sebelum" and "Sesudah" when it is left out. */
  sides?: { before: string; after: string }
  /** The level of the heading of each part: one below that of what it stands in. */
  level?: 2 | 3
}

/** What two sheets differ in: part by part, each change with what stood and what stands there. */
export function SheetDifference({ language, parts, sides, level = 3 }: SheetDifferenceProps) {
  const { differences, parts: names } = wordsOf(language).standard
  if (parts.length === 0) return <p>{differences.none}</p>
  return (
    <div class="difference">
      {parts.map(({ part, changes }) => (
        <section class="difference__part">
          {level === 2 ? <h2>{names[part]}</h2> : <h3>{names[part]}</h3>}
          {changes.map((change) => (
            <ChangeTold {...{ language, change, sides: sides ?? differences }} />
          ))}
        </section>
      ))}
    </div>
  )
}

type ChangeToldProps = { language: Language; change: Change; sides: { before: string; after: string } }

function ChangeTold({ language, change, sides }: ChangeToldProps) {
  const { kind, title, aspects } = change
  const { differences, aspects: names } = wordsOf(language).standard
  const { tone, icon } = looks[kind]
  const told = aspects.filter(({ aspect }) => kind === 'changed' || title === null || !isTitle(aspect))
  return (
    <div class="difference__change">
      <p class="difference__title">
        <Chip tone={tone} icon={icon} label={differences[kind]} />
        {title !== null && <strong>{title[language]}</strong>}
      </p>
      {told.length > 0 && (
        <dl class="difference__aspects">
          {told.map(({ aspect, before, after }) => (
            <div class="difference__aspect">
              <dt>{names[aspect]}</dt>
              {kind !== 'added' && (
                <dd class="difference__before">
                  <span class="difference__side">{sides.before}</span>
                  <del>{before?.[language] ?? differences.nothing}</del>
                </dd>
              )}
              {kind !== 'removed' && (
                <dd class="difference__after">
                  <span class="difference__side">{sides.after}</span>
                  <ins>{after?.[language] ?? differences.nothing}</ins>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

/** What an added or removed item is called stands above already. */
function isTitle(aspect: Change['aspects'][number]['aspect']): boolean {
  return aspect === 'text' || aspect === 'what'
}

const looks = {
  added: { tone: 'serving', icon: 'check' },
  removed: { tone: 'late', icon: 'x' },
  changed: { tone: 'called', icon: 'exchange' },
} as const
