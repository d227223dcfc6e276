import type { Context } from 'hono'
import { type OfficeNow, OfficesNow, OfficesPage } from '../../../views/portal/offices-page.tsx'
import type { Office } from '../../offices/office.ts'
import { clockOf } from '../http/basics.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { openingNow } from './opening.ts'
import { pageOfNoOffice } from './page.ts'

/** The list of offices, each with how it is there now. */
export async function officesHtml(
  house: House,
  c: Context<DoorEnv>,
  offices: readonly Office[],
): Promise<string> {
  const language = c.get('language')
  const at = house.clock()
  const rows: OfficeNow[] = []
  for (const office of offices) {
    const { services } = await house.hall(office.slug)
    rows.push({
      slug: office.slug,
      name: office.name[language],
      address: office.address,
      opening: openingNow(office, at, language),
      waiting: services.reduce((sum, { waiting }) => sum + waiting, 0),
      updated: clockOf(at, office, language),
    })
  }
  return htmlOf(c, <OfficesNow language={language} offices={rows} />, () => (
    <OfficesPage {...pageOfNoOffice(house, c, paths.home)} offices={rows} />
  ))
}
