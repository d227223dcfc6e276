import type { Example } from '../examples.ts'
import { examples as addPerson } from './add-person.examples.tsx'
import { examples as adminFrame } from './admin-frame.examples.tsx'
import { examples as auditPage } from './audit-page.examples.tsx'
import { examples as auditSearch } from './audit-search.examples.tsx'
import { examples as deviceTable } from './device-table.examples.tsx'
import { examples as devicesPage } from './devices-page.examples.tsx'
import { examples as enrolScreen } from './enrol-screen.examples.tsx'
import { examples as passwordOnce } from './password-once.examples.tsx'
import { examples as peoplePage } from './people-page.examples.tsx'
import { examples as peopleTable } from './people-table.examples.tsx'
import { examples as personPage } from './person-page.examples.tsx'

/** Every view of the administration by its file. */
export const adminGallery: Readonly<Record<string, readonly Example[]>> = {
  'admin/add-person': addPerson,
  'admin/admin-frame': adminFrame,
  'admin/audit-page': auditPage,
  'admin/audit-search': auditSearch,
  'admin/device-table': deviceTable,
  'admin/devices-page': devicesPage,
  'admin/enrol-screen': enrolScreen,
  'admin/password-once': passwordOnce,
  'admin/people-page': peoplePage,
  'admin/people-table': peopleTable,
  'admin/person-page': personPage,
}
