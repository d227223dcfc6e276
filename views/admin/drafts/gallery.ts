import type { Example } from '../../examples.ts'
import { examples as commentsPage } from './comments-page.examples.tsx'
import { examples as differencePage } from './difference-page.examples.tsx'
import { examples as draftPage } from './draft-page.examples.tsx'
import { examples as feeFields } from './fee-fields.examples.tsx'
import { examples as feePage } from './fee-page.examples.tsx'
import { examples as feesPage } from './fees-page.examples.tsx'
import { examples as formPage } from './form-page.examples.tsx'
import { examples as formulaFields } from './formula-fields.examples.tsx'
import { examples as partList } from './part-list.examples.tsx'
import { examples as previewPage } from './preview-page.examples.tsx'
import { examples as publicationPage } from './publication-page.examples.tsx'
import { examples as requirementFields } from './requirement-fields.examples.tsx'
import { examples as rows } from './rows.examples.tsx'
import { examples as sectionFields } from './section-fields.examples.tsx'
import { examples as sectionPage } from './section-page.examples.tsx'

/** Every view of the drafts by its file. */
export const draftGallery: Readonly<Record<string, readonly Example[]>> = {
  'admin/drafts/comments-page': commentsPage,
  'admin/drafts/difference-page': differencePage,
  'admin/drafts/draft-page': draftPage,
  'admin/drafts/fee-fields': feeFields,
  'admin/drafts/fee-page': feePage,
  'admin/drafts/fees-page': feesPage,
  'admin/drafts/form-page': formPage,
  'admin/drafts/formula-fields': formulaFields,
  'admin/drafts/part-list': partList,
  'admin/drafts/preview-page': previewPage,
  'admin/drafts/publication-page': publicationPage,
  'admin/drafts/requirement-fields': requirementFields,
  'admin/drafts/rows': rows,
  'admin/drafts/section-fields': sectionFields,
  'admin/drafts/section-page': sectionPage,
}
