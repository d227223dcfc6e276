import { type Language, phrase, wordsOf } from '../../src/words/language.ts'

export type HowToUseProps = {
  language: Language
  licence: { name: string; href: string }
  /** What stands in a sentence that names the source. */
  citation: { office: string; version: string; url: string }
  schema: string
  /** A code that stays the same, such as `sukamaju/KK/FC-KTP`. */
  example: string
}

/** What may be done with the data, and what to know before relying on it. */
export function HowToUse({ language, licence, citation, schema, example }: HowToUseProps) {
  const { use } = wordsOf(language).openData
  return (
    <section class="portal-part" aria-labelledby="how-to-use">
      <h2 class="portal-part__title" id="how-to-use">
        {use.title}
      </h2>
      <dl class="data__use">
        <dt>{use.licence}</dt>
        <dd>
          <a href={licence.href}>{licence.name}</a>. {use.licenceNote}
        </dd>
        <dt>{use.cite}</dt>
        <dd>{phrase(language, use.citation, { ...citation, licence: licence.name })}</dd>
        <dt>{use.stable}</dt>
        <dd>{phrase(language, use.stableNote, { example, schema })}</dd>
        <dt>{use.cells}</dt>
        <dd>{use.cellsNote}</dd>
        <dt>{use.persons}</dt>
        <dd>{use.personsNote}</dd>
        <dt>{use.again}</dt>
        <dd>{use.againNote}</dd>
      </dl>
    </section>
  )
}
