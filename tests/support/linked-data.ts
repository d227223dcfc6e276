import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import jsonld from 'jsonld'
import { Parser, type Quad, Store } from 'n3'
import Validator from 'rdf-validate-shacl'

/** The statements that a JSON-LD document makes. Nothing is fetched: a context that is elsewhere fails. */
export async function statementsOf(document: unknown): Promise<Quad[]> {
  const text = await jsonld.toRDF(JSON.parse(JSON.stringify(document)), {
    format: 'application/n-quads',
    documentLoader: async (url: string) => {
      throw new Error(`the document asks for ${url}`)
    },
  })
  return new Parser({ format: 'N-Quads' }).parse(String(text))
}

/** Shapes of SHACL from a file beside this one. */
export function shapesIn(name: string): Store {
  const text = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
  return new Store(new Parser().parse(text))
}

/** What does not conform, one sentence each: the thing, the property and what was asked of it. */
export async function faultsOf(statements: readonly Quad[], shapes: Store): Promise<string[]> {
  const report = await new Validator(shapes).validate(new Store([...statements]))
  return report.results.map(({ focusNode, path, sourceConstraintComponent: asked }) =>
    [focusNode, path, asked].map((term) => (term !== null && 'value' in term ? term.value : '')).join(' '),
  )
}
