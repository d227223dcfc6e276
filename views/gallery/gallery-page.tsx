import { paths } from '../../src/web/http/paths.ts'
import { languages } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { Page, type PageProps } from '../layouts/page.tsx'

export type GalleryPageProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved'> & {
  /** The examples of every view, by the view's file. */
  views: Readonly<Record<string, readonly Example[]>>
}

/** Every view with its examples; each opens on a page of its own, in either language. */
export function GalleryPage({ views, ...page }: GalleryPageProps) {
  return (
    <Page {...page} door="portal" title="Gallery">
      <main class="gallery" id="main" tabindex={-1}>
        <h1>Gallery</h1>
        {Object.entries(views).map(([view, examples]) => (
          <section class="gallery__view">
            <h2>{view}</h2>
            <ul>
              {examples.map((example, place) => (
                <li>
                  {example.name}:{' '}
                  {languages.map((language) => (
                    <>
                      <a href={`${paths.gallery}/${language}/${view}/${place}`}>{language}</a>{' '}
                    </>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </Page>
  )
}
