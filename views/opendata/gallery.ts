import type { Example } from '../examples.ts'
import { examples as dataPage } from './data-page.examples.tsx'
import { examples as dataset } from './dataset.examples.tsx'
import { examples as howToUse } from './how-to-use.examples.tsx'

/** The views about open data, by their files. */
export const openDataGallery: Readonly<Record<string, readonly Example[]>> = {
  'opendata/data-page': dataPage,
  'opendata/dataset': dataset,
  'opendata/how-to-use': howToUse,
}
