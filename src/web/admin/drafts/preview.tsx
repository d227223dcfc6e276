import { Hono } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { PreviewPage } from '../../../../views/admin/drafts/preview-page.tsx'
import { missingIn, wholeSheet } from '../../../catalogue/rules/completeness.ts'
import type { Service } from '../../../catalogue/services.ts'
import { surroundingsOf } from '../../../catalogue/surroundings.ts'
import type { Office } from '../../../offices/office.ts'
import { isDay, localDay } from '../../../offices/rules/local-time.ts'
import { dateInWords } from '../../../words/format.ts'
import { type Language, wordsOf } from '../../../words/language.ts'
import { asksOfficer } from '../../http/asks.ts'
import { basicsOf } from '../../http/basics.ts'
import type { DoorEnv, House } from '../../http/house.ts'
import { showDocument } from '../../http/pages.ts'
import { draftFrame, draftHere } from './draft-here.ts'

/** How citizens read a sheet on a local date; the portal knows it and no other door. */
export type Reader = (
  service: Pick<Service, 'sheet' | 'regulations'>,
  office: Office,
  day: string,
  language: Language,
) => JSX.Element

/** A draft as citizens will read it. */
export function draftPreviewRoutes(house: House, readByCitizens: Reader): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.get('/:office/admin/drafts/:code/preview', asksOfficer(house, 'manage the catalogue'), async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const { draft, office, language } = here
    const asked = c.req.query('from') ?? ''
    const validFrom = isDay(asked) ? asked : localDay(house.clock(), office.timeZone)
    const names = wordsOf(language).standard.parts
    const missing = missingIn(draft.sheet).map((part) => names[part])
    const sheet = wholeSheet(draft.sheet)
    const { regulations } = await surroundingsOf(house.reading, office.slug)
    const page = {
      ...draftFrame(house, c, here),
      ...basicsOf(house, c, 'preview'),
      validFrom,
      date: dateInWords(validFrom, language),
      missing: sheet === null ? missing.join(', ') : null,
    }
    return showDocument(
      c,
      <PreviewPage {...page}>
        {sheet && readByCitizens({ sheet, regulations }, office, validFrom, language)}
      </PreviewPage>,
    )
  })

  return routes
}
