import type { JSX } from 'hono/jsx/jsx-runtime'
import { SheetParts } from '../../../views/portal/sheet-parts.tsx'
import type { Service } from '../../catalogue/services.ts'
import type { Office } from '../../offices/office.ts'
import { instantOf } from '../../offices/rules/local-time.ts'
import type { Language } from '../../words/language.ts'
import { paths } from '../http/paths.ts'
import { sheetIn } from './sheet.ts'

/** A sheet as citizens read it on the page of its service, at noon of a local date. */
export function readByCitizens(
  service: Pick<Service, 'sheet' | 'regulations'>,
  office: Office,
  day: string,
  language: Language,
): JSX.Element {
  const sheet = sheetIn(service, office, instantOf(day, '12:00', office.timeZone), language)
  return <SheetParts {...{ sheet, language }} here={paths.office(office.slug)} />
}
