import type { Context } from 'hono'
import { SheetDifference } from '../../../views/components/sheet-difference.tsx'
import { VersionPage } from '../../../views/portal/version-page.tsx'
import { differenceOf } from '../../catalogue/rules/difference.ts'
import { listStandards } from '../../catalogue/standards.ts'
import { surroundingsOf } from '../../catalogue/surroundings.ts'
import { findOffice } from '../../offices/office.ts'
import { instantOf, localDay } from '../../offices/rules/local-time.ts'
import { refuse } from '../../platform/refusal.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { htmlOf } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { whenIn } from './history.ts'
import { pageOf } from './page.ts'
import { sheetIn } from './sheet.ts'

/** One version of a standard, read as on its first day. Refuses OFFICE_UNKNOWN, NOT_FOUND. */
export async function versionHtml(
  house: House,
  c: Context<DoorEnv>,
  slug: string,
  code: string,
  version: number,
): Promise<string> {
  const language = c.get('language')
  const office = await findOffice(house.reading, slug)
  const today = localDay(house.clock(), office.timeZone)
  const standards = await listStandards(house.reading, slug, code)
  const standard = standards.find((each) => each.version === version) ?? refuse('NOT_FOUND')
  const around = await surroundingsOf(house.reading, slug)
  const { sheet, validFrom } = standard
  const name = sheet.name[language]
  const firstDay = instantOf(validFrom, '12:00', office.timeZone)
  const { description, versionPage } = wordsOf(language).portal
  const before = standards.find((each) => each.version === version - 1)
  const changes =
    before === undefined ? (
      <p>{versionPage.first}</p>
    ) : (
      <SheetDifference language={language} parts={differenceOf(before.sheet, sheet, around)} />
    )
  const page = (
    <VersionPage
      {...pageOf(house, c, office, paths.serviceVersion(slug, code, version))}
      description={phrase(language, description.version, {
        ...{ service: name, version },
        office: office.name[language],
      })}
      {...{ slug, code, name, version }}
      when={whenIn(standard, office, today, language)}
      sheet={sheetIn({ sheet, regulations: around.regulations }, office, firstDay, language)}
      changes={changes}
    />
  )
  return htmlOf(c, page, (whole) => whole)
}
