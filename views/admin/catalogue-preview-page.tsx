import type { PartDifference } from '../../src/catalogue/rules/difference.ts'
import type { PlannedService } from '../../src/catalogue/rules/import-plan.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { SheetDifference } from '../components/sheet-difference.tsx'
import { Chip } from '../components/status-chip.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed, Part } from './admin-page.tsx'

export type PlannedRow = {
  code: string
  name: string
  kind: PlannedService['kind']
  difference: readonly PartDifference[]
  /** The parts that it would still lack, by name. */
  missing: readonly string[]
}

export type CataloguePreviewPageProps = Omit<Framed, 'mayManage'> & {
  services: readonly PlannedRow[]
  /** The catalogue again, to be sent when it is to be taken, and how the present one stood. */
  content: string
  stand: string
}

/** What a catalogue from a file would change, before anything is saved. */
export function CataloguePreviewPage({ services, content, stand, ...frame }: CataloguePreviewPageProps) {
  const { language, office } = frame
  const { preview: words, title } = wordsOf(language).adminImport
  const count = (...kinds: readonly PlannedRow['kind'][]) =>
    services.filter(({ kind }) => kinds.includes(kind)).length
  const changes = services.filter(({ kind }) => kind === 'new' || kind === 'changed')
  const blocked = services.filter(({ kind }) => kind === 'blocked')
  const others = services.filter(({ kind }) => kind === 'same' || kind === 'drafted')
  const counts = { added: count('new'), changed: count('changed', 'blocked'), same: others.length }
  const back = { href: paths.adminCatalogueImport(office.slug), label: title }
  const isChange = changes.length + blocked.length > 0
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead} back={back}>
      <p>{isChange ? phrase(language, words.counts, counts) : words.nothing}</p>
      {blocked.length > 0 && (
        <>
          <Banner tone="late" icon="alert-triangle" title={words.blocked} attributes={{ role: 'alert' }} />
          <ul class="admin__list">
            {blocked.map(({ code, name }) => (
              <li>
                <a href={paths.adminDraft(office.slug, code)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && blocked.length === 0 && (
        <AdminForm
          language={language}
          action={paths.adminCatalogueImport(office.slug)}
          submit={phrase(language, words.submit, { count: changes.length })}
          hasFile
          beside={<Button kind="quiet" href={back.href} label={words.cancel} />}
        >
          <input type="hidden" name="content" value={content} />
          <input type="hidden" name="stand" value={stand} />
        </AdminForm>
      )}
      {[...blocked, ...changes].map((service) => (
        <Planned {...{ language, service }} />
      ))}
      {others.length > 0 && (
        <Part title={words.same}>
          <ul class="admin__list">
            {others.map(({ name, kind }) => (
              <li>
                {name}
                {kind === 'drafted' && <span class="list__note">{words.kinds.drafted}</span>}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </AdminPage>
  )
}

function Planned({ language, service }: { language: Language; service: PlannedRow }) {
  const { code, name, kind, difference, missing } = service
  const { preview: words } = wordsOf(language).adminImport
  return (
    <section class="admin__part" id={code}>
      <h2>{name}</h2>
      <p>
        <Chip {...looks[kind]} label={words.kinds[kind]} /> {code}
      </p>
      {missing.length > 0 && (
        <p class="admin__note">{phrase(language, words.missing, { parts: missing.join(', ') })}</p>
      )}
      {difference.length === 0 ? (
        <p>{words.order}</p>
      ) : (
        <details class="folded" open={kind !== 'new'}>
          <summary>
            {words.look}
            <span class="only-heard"> {name}</span>
          </summary>
          <SheetDifference {...{ language, parts: difference }} />
        </details>
      )}
    </section>
  )
}

const looks = {
  new: { tone: 'serving', icon: 'check' },
  changed: { tone: 'called', icon: 'exchange' },
  same: { tone: 'serving', icon: 'check' },
  drafted: { tone: 'serving', icon: 'check' },
  blocked: { tone: 'late', icon: 'alert-triangle' },
} as const
