import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { CatalogueImportPage } from '../../../views/admin/catalogue-import-page.tsx'
import { CataloguePreviewPage } from '../../../views/admin/catalogue-preview-page.tsx'
import type { FieldError } from '../../../views/components/error-summary.tsx'
import { type CatalogueNow, catalogueNow } from '../../catalogue/catalogue-now.ts'
import { importCatalogue } from '../../catalogue/import-catalogue.ts'
import { importHeadings, importParts } from '../../catalogue/rules/import-columns.ts'
import { servicesOfJson } from '../../catalogue/rules/import-json.ts'
import { type PlannedService, planOf, standOf } from '../../catalogue/rules/import-plan.ts'
import type { TabledService } from '../../catalogue/rules/import-table.ts'
import { byOf } from '../../people/rules/who.ts'
import { writeCsv } from '../../platform/csv.ts'
import { Refusal, refuse } from '../../platform/refusal.ts'
import { writeWorkbook } from '../../platform/workbook.ts'
import { type Language, wordsOf } from '../../words/language.ts'
import { asksOfficer } from '../http/asks.ts'
import { readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { readCatalogueFile } from './catalogue-file.ts'
import { catalogueTable, templateTable } from './catalogue-table.ts'
import { type AdminHere, adminHere, frameOf } from './frame.ts'
import { refusedIn, type Status } from './refused.ts'

const uploaded = z.object({ file: z.instanceof(File) })
const confirmed = z.object({ content: z.string(), stand: z.string() })

/** A whole catalogue from a file: what it would change, then a draft for each service that it does. */
export function catalogueImportRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')
  const now = ({ office }: AdminHere) => catalogueNow(house.reading, office.slug, house.clock())

  routes.get('/:office/admin/services/import', manages, async (c) => {
    const here = await adminHere(house, c)
    return show(c, here, await now(here))
  })

  routes.get('/:office/admin/services/import/catalogue.csv', manages, async (c) => {
    const here = await adminHere(house, c)
    return asCsv(c, catalogueTable((await now(here)).services), `catalogue-${here.office.slug}`)
  })

  routes.get('/:office/admin/services/import/catalogue.xlsx', manages, async (c) => {
    const here = await adminHere(house, c)
    return asWorkbook(c, catalogueTable((await now(here)).services), `catalogue-${here.office.slug}`)
  })

  routes.get('/:office/admin/services/import/template.csv', manages, (c) =>
    asCsv(c, templateTable(), 'catalogue-template'),
  )

  routes.get('/:office/admin/services/import/template.xlsx', manages, (c) =>
    asWorkbook(c, templateTable(), 'catalogue-template'),
  )

  routes.post('/:office/admin/services/import/preview', manages, async (c) => {
    const here = await adminHere(house, c)
    const { file } = (await readForm(c, uploaded)) ?? refuse('BODY_MALFORMED')
    const present = await now(here)
    const { services, errors } = await readCatalogueFile(file, present.around, here.language)
    if (errors.length > 0) return show(c, here, present, { errors }, 422)
    const planned = planOf(services, present.services, present.around)
    const page = {
      ...frameOf(house, c, here, 'services'),
      services: planned.map((each) => shown(each, here.language)),
      content: contentOf(planned.filter(({ kind }) => kind === 'new' || kind === 'changed')),
      stand: standOf(present.services),
    }
    return showDocument(c, <CataloguePreviewPage {...page} />)
  })

  routes.post('/:office/admin/services/import', manages, async (c) => {
    const here = await adminHere(house, c)
    const { content, stand } = (await readForm(c, confirmed)) ?? refuse('BODY_MALFORMED')
    const present = await now(here)
    try {
      const read = servicesOfJson(content, present.around) ?? refuse('BODY_MALFORMED')
      // It was in order when it was looked at: what it names has gone since.
      const services = read.ok ? read.services : refuse('CHANGED_MEANWHILE')
      const { slug } = here.office
      const codes = await house.perform(byOf(here.officer), (work) =>
        importCatalogue(work, slug, { services, stand }),
      )
      return c.redirect(
        `${paths.adminServices(slug)}?done=${codes.length > 0 ? 'imported' : 'unchanged'}`,
        303,
      )
    } catch (error) {
      if (error instanceof Refusal && error.code === 'BODY_MALFORMED') throw error
      const { refusal, status } = refusedIn(here, error)
      return show(c, here, await now(here), { refusal }, status)
    }
  })

  // A page that answered a form is fetched again by its address: back to the beginning.
  routes.get('/:office/admin/services/import/preview', manages, (c) =>
    c.redirect(paths.adminCatalogueImport(c.req.param('office')), 303),
  )

  function show(
    c: Context<DoorEnv>,
    here: AdminHere,
    { around }: CatalogueNow,
    more: { errors?: readonly FieldError[]; refusal?: string } = {},
    status: Status = 200,
  ) {
    const page = {
      ...frameOf(house, c, here, 'services'),
      components: importParts.map(({ part, name, columns }) => ({
        part,
        name,
        columns: columns.map((column) => importHeadings[column]),
      })),
      codes: {
        letters: around.groups,
        agencies: around.agencies,
        regulations: around.regulations.map(({ code }) => code),
        lifeEvents: around.lifeEvents.map(({ code }) => code),
      },
      openCatalogue: `/api/v1/offices/${here.office.slug}/services`,
      ...more,
    }
    return showDocument(c, <CatalogueImportPage {...page} />, status)
  }

  return routes
}

function asCsv(c: Context<DoorEnv>, table: readonly (readonly string[])[], name: string) {
  return c.body(writeCsv(table), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  })
}

async function asWorkbook(c: Context<DoorEnv>, table: readonly (readonly string[])[], name: string) {
  const file = await writeWorkbook(table, wordsOf('id').adminImport.sheet)
  return c.body(new Uint8Array(file), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="${name}.xlsx"`,
  })
}

/** What would change, in the form in which the page sends it again when it is to be taken. */
function contentOf(services: readonly TabledService[]): string {
  return JSON.stringify({
    services: services.map(({ code, letter, owner, sheet }) => ({ ...sheet, code, letter, owner })),
  })
}

function shown({ code, kind, sheet, difference, missing }: PlannedService, language: Language) {
  const { parts } = wordsOf(language).standard
  const name = sheet.name?.[language] ?? code
  return { code, kind, name, difference, missing: missing.map((part) => parts[part]) }
}
