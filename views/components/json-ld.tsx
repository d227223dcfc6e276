import type { Node } from '../../src/opendata/rules/linked-data.ts'

/**
 * Facts for search engines, inside the page. A browser does not run it, so that the policy about scripts
 * is not asked; and nothing in a text can end the element, because no `<` is left in it.
 */
export function JsonLd({ facts }: { facts: Node }) {
  const json = JSON.stringify(facts).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
