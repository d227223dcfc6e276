import type { JSX } from 'hono/jsx/jsx-runtime'
import { SheetParts } from '../../../views/portal/sheet-parts.tsx'
import type { Service } from '../../catalogue/services.ts'
import type { Office } from '../../offices/office.ts'
import type { Language } from '../../words/language.ts'
import { sheetIn } from './sheet.ts'

/** A sheet as citizens read it on the page of its service, on a local date. */
export function readByCitizens(
  service: Pick<Service, 'sheet' | 'regulations'>,
  office: Office,
  day: string,
  language: Language,
): JSX.Element {
  return <SheetParts sheet={sheetIn(service, office, day, language)} language={language} />
}
