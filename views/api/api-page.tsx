import { type Words, wordsOf } from '../../src/words/language.ts'
import { PortalPage, type PortalPageProps } from '../portal/portal-page.tsx'
import { Call, type CallProps } from './call.tsx'
import { Shape, type ShapeProps } from './shape.tsx'

export type ApiPageProps = Omit<PortalPageProps, 'title' | 'description' | 'children'> & {
  groups: readonly { tag: keyof Words['api']['tags']; calls: readonly Omit<CallProps, 'language'>[] }[]
  shapes: readonly Omit<ShapeProps, 'language'>[]
  machineHref: string
  catalogueHref: string
}

/** The interface for programs, to be read by people: made of the same description that machines read. */
export function ApiPage({ groups, shapes, machineHref, catalogueHref, ...page }: ApiPageProps) {
  const { language } = page
  const { api } = wordsOf(language)
  const { title, ...rules } = api.rules
  return (
    <PortalPage {...page} title={api.title} description={api.description}>
      <div class="content data">
        <div class="data__head">
          <h1>{api.title}</h1>
          <p>{api.lead}</p>
          <ul class="data__links">
            <li>
              <a href={machineHref}>{api.machine}</a>
            </li>
            <li>
              <a href={catalogueHref}>{api.catalogue}</a>
            </li>
          </ul>
        </div>
        <section class="portal-part" aria-labelledby="rules">
          <h2 class="portal-part__title" id="rules">
            {title}
          </h2>
          <ul>
            {Object.values(rules).map((rule) => (
              <li>{rule}</li>
            ))}
          </ul>
        </section>
        {groups.map(({ tag, calls }) => (
          <section class="portal-part" aria-labelledby={`tag-${tag}`}>
            <h2 class="portal-part__title" id={`tag-${tag}`}>
              {api.tags[tag]}
            </h2>
            <div>
              {calls.map((call) => (
                <Call {...call} language={language} />
              ))}
            </div>
          </section>
        ))}
        <section class="portal-part" aria-labelledby="shapes">
          <h2 class="portal-part__title" id="shapes">
            {api.shapes}
          </h2>
          {shapes.map((shape) => (
            <Shape {...shape} language={language} />
          ))}
        </section>
      </div>
    </PortalPage>
  )
}
