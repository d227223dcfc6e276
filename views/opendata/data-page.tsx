import { phrase, type Words, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { PortalPage, type PortalPageProps } from '../portal/portal-page.tsx'
import { Trail } from '../portal/trail.tsx'
import { Dataset, type DatasetProps } from './dataset.tsx'
import { HowToUse, type HowToUseProps } from './how-to-use.tsx'

export type DataPageProps = Omit<PortalPageProps, 'title' | 'description' | 'children'> & {
  /** The whole name of the office. */
  officeName: string
  /** The version of the data, and since when it is so, in words. */
  version: { name: string; date: string }
  bundleHref: string
  datasets: readonly Omit<DatasetProps, 'language'>[]
  /** The same in the forms that others have agreed on. */
  standards: readonly { name: keyof Words['openData']['standards'] & string; href: string }[]
  use: Omit<HowToUseProps, 'language'>
}

/** What an office publishes as data: each table, its columns, the licence, and how to name the source. */
export function DataPage(props: DataPageProps) {
  const { officeName, version, bundleHref, datasets, standards, use, ...page } = props
  const { language } = page
  const { openData } = wordsOf(language)
  return (
    <PortalPage
      {...page}
      title={openData.title}
      description={phrase(language, openData.description, { office: officeName })}
    >
      <div class="content data">
        <div class="data__head">
          <Trail
            language={language}
            links={page.officeHref === null ? [] : [{ href: page.officeHref, label: officeName }]}
            here={openData.title}
          />
          <h1>{openData.title}</h1>
          <p>{phrase(language, openData.lead, { office: officeName })}</p>
          <p class="portal-note">
            {phrase(language, openData.version, { version: version.name, date: version.date })}
          </p>
          <p class="cluster">
            <Button icon="download" label={openData.all} note={openData.allNote} href={bundleHref} />
          </p>
        </div>
        <section class="portal-part" aria-labelledby="all-tables">
          <h2 class="portal-part__title" id="all-tables">
            {openData.tables}
          </h2>
          {datasets.map((dataset) => (
            <Dataset {...dataset} language={language} />
          ))}
        </section>
        <section class="portal-part" aria-labelledby="other-forms">
          <h2 class="portal-part__title" id="other-forms">
            {openData.standards.title}
          </h2>
          <ul class="data__links">
            {standards.map(({ name, href }) => (
              <li>
                <a href={href}>{openData.standards[name]}</a>
              </li>
            ))}
          </ul>
        </section>
        <HowToUse {...use} language={language} />
      </div>
    </PortalPage>
  )
}
