import { accuracy } from './accuracy.id.ts'
import { admin } from './admin.id.ts'
import { adminCatalogue } from './admin-catalogue.id.ts'
import { adminDrafts } from './admin-drafts.id.ts'
import { adminFigures } from './admin-figures.id.ts'
import { adminHouse } from './admin-house.id.ts'
import { adminImport } from './admin-import.id.ts'
import { adminReplay } from './admin-replay.id.ts'
import { adminRules } from './admin-rules.id.ts'
import { adminTimes } from './admin-times.id.ts'
import { api } from './api.id.ts'
import { calendar } from './calendar.id.ts'
import { columns } from './columns.id.ts'
import { common } from './common.id.ts'
import { console } from './console.id.ts'
import { display } from './display.id.ts'
import { errors } from './errors.id.ts'
import { kiosk } from './kiosk.id.ts'
import { openData } from './open-data.id.ts'
import { portal } from './portal.id.ts'
import { reasons } from './reasons.id.ts'
import { refusals } from './refusals.id.ts'
import { setUp } from './set-up.id.ts'
import { signIn } from './sign-in.id.ts'
import { standard } from './standard.id.ts'
import { supposed } from './supposed.id.ts'
import { ticket } from './ticket.id.ts'

export const id = {
  common,
  kiosk,
  display,
  console,
  ticket,
  portal,
  accuracy,
  standard,
  supposed,
  openData,
  columns,
  api,
  setUp,
  signIn,
  admin,
  adminFigures,
  adminCatalogue,
  adminDrafts,
  adminHouse,
  adminImport,
  adminReplay,
  adminRules,
  adminTimes,
  errors,
  calendar,
  reasons,
  refusals,
} as const
