import { Hono } from 'hono'
import { except } from 'hono/combine'
import { LARGEST_FORM } from './catalogue/rules/form-file.ts'
import { checkHealth } from './platform/health.ts'
import { refuse } from './platform/refusal.ts'
import { LARGEST_IMPORT } from './web/admin/catalogue-file.ts'
import { FORM_UPLOAD } from './web/admin/drafts/form-upload.tsx'
import { adminDoor } from './web/admin.tsx'
import { apiDoor } from './web/api/index.ts'
import { consoleDoor } from './web/console.tsx'
import { displayDoor } from './web/display.tsx'
import { enrolmentDoor } from './web/enrolment.tsx'
import { formDoor } from './web/forms.ts'
import { galleryDoor } from './web/gallery.tsx'
import { receive } from './web/http/arrival.ts'
import { everybody } from './web/http/asks.ts'
import { showError } from './web/http/errors.tsx'
import type { Door, DoorEnv, House } from './web/http/house.ts'
import { chooseLanguageOfVisit, languageRoutes } from './web/http/language.ts'
import { limitBody, limitBodyTo } from './web/http/limits.ts'
import { refuseCrossSite } from './web/http/origin.ts'
import { paths } from './web/http/paths.ts'
import { kioskDoor } from './web/kiosk.tsx'
import { openDataDoor } from './web/opendata.tsx'
import { readByCitizens } from './web/portal/preview.tsx'
import { portalDoor } from './web/portal.tsx'
import { LARGEST_OFFICE_FILE } from './web/set-up/answers.ts'
import { setUpDoor } from './web/set-up.tsx'
import { signInDoor } from './web/sign-in.tsx'
import { ticketDoor } from './web/ticket.tsx'

/** Bytes of the fields that are sent along with a file. */
const FIELDS = 16 * 1024

/** The addresses that take files, and how many bytes; everywhere else nobody sends more than they type. */
const takingFiles = [
  [paths.setUp('*'), LARGEST_OFFICE_FILE + FIELDS],
  [FORM_UPLOAD, LARGEST_FORM + FIELDS],
  [`${paths.adminCatalogueImport(':office')}/*`, LARGEST_IMPORT],
] as const

/** All doors of a house. Opens nothing; the house is open already. */
export function createApp(house: House): Door {
  const app = new Hono<DoorEnv>()
  app.use(receive(house), chooseLanguageOfVisit)
  app.get(paths.health, everybody, async (c) => {
    const health = await checkHealth(house.perform)
    return c.json(health, health.ok ? 200 : 503)
  })
  app.route('/', house.assets.routes)
  const openData = openDataDoor(house)
  app.route('/api/v1', apiDoor(house, [openData]))
  app.route('/', openData)
  app.use(refuseCrossSite(house))
  for (const [path, bytes] of takingFiles) app.use(path, limitBodyTo(bytes))
  const addresses = takingFiles.map(([path]) => path)
  app.use(except(addresses, limitBody))
  app.route('/', languageRoutes)
  if (!house.isProduction) app.route('/', galleryDoor(house))
  for (const door of [
    setUpDoor,
    ticketDoor,
    formDoor,
    signInDoor,
    enrolmentDoor,
    kioskDoor,
    displayDoor,
    consoleDoor,
    (each: House) => adminDoor(each, readByCitizens),
    portalDoor,
  ]) {
    app.route('/', door(house))
  }
  app.notFound(() => refuse('NOT_FOUND'))
  app.onError(showError(house))
  const throughTheDoors = app.fetch
  app.fetch = (request, ...rest) => house.atOnce.answer(request) ?? throughTheDoors(request, ...rest)
  return app
}
