import type { Example } from '../examples.ts'
import { examples as apiPage } from './api-page.examples.tsx'
import { examples as call } from './call.examples.tsx'
import { examples as shape } from './shape.examples.tsx'
import { examples as typeText } from './type-text.examples.tsx'

/** The views about the interface for programs, by their files. */
export const apiGallery: Readonly<Record<string, readonly Example[]>> = {
  'api/api-page': apiPage,
  'api/call': call,
  'api/shape': shape,
  'api/type-text': typeText,
}
