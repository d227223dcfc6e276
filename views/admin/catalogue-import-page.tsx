import type { SheetPart } from '../../src/catalogue/rules/completeness.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { AdminForm } from './admin-form.tsx'
import { AdminPage, type Framed, Part } from './admin-page.tsx'

export type CatalogueImportPageProps = Omit<Framed, 'mayManage'> & {
  /** Each component as the table names it, and the headings of the columns that it fills. */
  components: readonly { part: SheetPart | 'input'; name: string; columns: readonly string[] }[]
  /** The codes that a table may name. */
  codes: Readonly<Record<'letters' | 'agencies' | 'regulations' | 'lifeEvents', readonly string[]>>
  /** Where the catalogue is given as JSON. */
  openCatalogue: string
  errors?: readonly FieldError[]
}

/** A catalogue from a file: the tables to begin with, the form, and how the table is filled in. */
export function CatalogueImportPage(props: CatalogueImportPageProps) {
  const { components, codes, openCatalogue, errors = [], ...frame } = props
  const { language, office } = frame
  const words = wordsOf(language).adminImport
  const back = { href: paths.adminServices(office.slug), label: wordsOf(language).adminHouse.services.title }
  return (
    <AdminPage {...frame} title={words.title} lead={words.lead} back={back}>
      <div class="admin__two">
        <AdminForm
          {...{ language, errors }}
          action={paths.adminCataloguePreview(office.slug)}
          title={words.file.title}
          submit={words.file.submit}
          hasFile
        >
          <Field
            {...{ language, id: 'file', kind: 'file', label: words.file.label, hint: words.file.hint }}
            attributes={{ accept: '.xlsx,.csv,.json' }}
            {...errorFor(errors, 'file')}
          />
        </AdminForm>
        <Tables {...{ language, office: office.slug, openCatalogue }} />
      </div>
      <Guide {...{ language, components, codes }} />
    </AdminPage>
  )
}

function Tables({
  language,
  office,
  openCatalogue,
}: {
  language: Language
  office: string
  openCatalogue: string
}) {
  const { tables: words } = wordsOf(language).adminImport
  const table = (...[name, kind]: [name: 'catalogue' | 'template', kind: 'csv' | 'xlsx']) =>
    paths.adminCatalogueTable(office, name, kind)
  return (
    <Part title={words.title} lead={words.lead}>
      <p class="admin__foot">
        <Button
          kind="outline"
          icon="download"
          href={table('catalogue', 'xlsx')}
          label={words.catalogueExcel}
        />
        <Button kind="quiet" icon="download" href={table('catalogue', 'csv')} label={words.catalogueCsv} />
      </p>
      <p class="admin__foot">
        <Button kind="outline" icon="download" href={table('template', 'xlsx')} label={words.templateExcel} />
        <Button kind="quiet" icon="download" href={table('template', 'csv')} label={words.templateCsv} />
      </p>
      <p class="admin__note admin__address">
        {words.json} <a href={openCatalogue}>{openCatalogue}</a>
      </p>
    </Part>
  )
}

type GuideProps = { language: Language } & Pick<CatalogueImportPageProps, 'components' | 'codes'>

function Guide({ language, components, codes }: GuideProps) {
  const { form: words } = wordsOf(language).adminImport
  const { standard, adminDrafts } = wordsOf(language)
  const kinds = ['letters', 'agencies', 'regulations', 'lifeEvents'] as const
  const named = kinds.filter((kind) => codes[kind].length > 0)
  return (
    <Part title={words.title}>
      <ul class="admin__list">
        <li>{words.rows}</li>
        <li>{words.whole}</li>
        <li>{words.service}</li>
        <li>{words.cells}</li>
        <li>{words.inputs}</li>
      </ul>
      <h3>{words.codes}</h3>
      <ul class="admin__list">
        {named.map((kind) => (
          <li>{phrase(language, words[kind], { codes: codes[kind].join(', ') })}</li>
        ))}
      </ul>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{words.component}</th>
            <th scope="col">{words.means}</th>
            <th scope="col">{words.columns}</th>
          </tr>
        </thead>
        <tbody>
          {components.map(({ part, name, columns }) => (
            <tr>
              <th scope="row">{name}</th>
              <td data-label={words.means}>
                {part === 'input' ? adminDrafts.fee.input : standard.parts[part]}
              </td>
              <td data-label={words.columns}>{columns.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
