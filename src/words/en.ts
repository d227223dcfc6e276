import { accuracy } from './accuracy.en.ts'
import { admin } from './admin.en.ts'
import { adminCatalogue } from './admin-catalogue.en.ts'
import { adminDrafts } from './admin-drafts.en.ts'
import { adminFigures } from './admin-figures.en.ts'
import { adminHouse } from './admin-house.en.ts'
import { adminImport } from './admin-import.en.ts'
import { adminReplay } from './admin-replay.en.ts'
import { adminRules } from './admin-rules.en.ts'
import { adminTimes } from './admin-times.en.ts'
import { api } from './api.en.ts'
import { calendar } from './calendar.en.ts'
import { columns } from './columns.en.ts'
import { common } from './common.en.ts'
import { console } from './console.en.ts'
import { display } from './display.en.ts'
import { errors } from './errors.en.ts'
import { kiosk } from './kiosk.en.ts'
import { openData } from './open-data.en.ts'
import { portal } from './portal.en.ts'
import { reasons } from './reasons.en.ts'
import { refusals } from './refusals.en.ts'
import { setUp } from './set-up.en.ts'
import { signIn } from './sign-in.en.ts'
import { standard } from './standard.en.ts'
import { supposed } from './supposed.en.ts'
import { ticket } from './ticket.en.ts'

export const en = {
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
