import type { Example } from '../examples.ts'
import { examples as addHoliday } from './add-holiday.examples.tsx'
import { examples as addPerson } from './add-person.examples.tsx'
import { examples as adminForm } from './admin-form.examples.tsx'
import { examples as adminFrame } from './admin-frame.examples.tsx'
import { examples as adminPage } from './admin-page.examples.tsx'
import { examples as agenciesPage } from './agencies-page.examples.tsx'
import { examples as agencyPage } from './agency-page.examples.tsx'
import { examples as auditPage } from './audit-page.examples.tsx'
import { examples as auditSearch } from './audit-search.examples.tsx'
import { examples as catalogueImportPage } from './catalogue-import-page.examples.tsx'
import { examples as cataloguePreviewPage } from './catalogue-preview-page.examples.tsx'
import { examples as counterPage } from './counter-page.examples.tsx'
import { examples as countersPage } from './counters-page.examples.tsx'
import { examples as deviceTable } from './device-table.examples.tsx'
import { examples as devicesPage } from './devices-page.examples.tsx'
import { draftGallery } from './drafts/gallery.ts'
import { examples as enrolScreen } from './enrol-screen.examples.tsx'
import { examples as figureTable } from './figure-table.examples.tsx'
import { examples as figuresPage } from './figures-page.examples.tsx'
import { examples as groupsPage } from './groups-page.examples.tsx'
import { examples as holidayImportPage } from './holiday-import-page.examples.tsx'
import { examples as holidayList } from './holiday-list.examples.tsx'
import { examples as holidaysPage } from './holidays-page.examples.tsx'
import { examples as hoursPage } from './hours-page.examples.tsx'
import { examples as lifeEventsPage } from './life-events-page.examples.tsx'
import { examples as limitsPage } from './limits-page.examples.tsx'
import { examples as newServicePage } from './new-service-page.examples.tsx'
import { examples as officePage } from './office-page.examples.tsx'
import { examples as passwordOnce } from './password-once.examples.tsx'
import { examples as peoplePage } from './people-page.examples.tsx'
import { examples as peopleTable } from './people-table.examples.tsx'
import { examples as periodPage } from './period-page.examples.tsx'
import { examples as personPage } from './person-page.examples.tsx'
import { examples as policyFacts } from './policy-facts.examples.tsx'
import { examples as policyForm } from './policy-form.examples.tsx'
import { examples as policyPage } from './policy-page.examples.tsx'
import { examples as policyPreview } from './policy-preview.examples.tsx'
import { examples as regulationPage } from './regulation-page.examples.tsx'
import { examples as regulationsPage } from './regulations-page.examples.tsx'
import { examples as replayPage } from './replay-page.examples.tsx'
import { examples as replayResult } from './replay-result.examples.tsx'
import { examples as replayTable } from './replay-table.examples.tsx'
import { examples as servicePage } from './service-page.examples.tsx'
import { examples as serviceStandard } from './service-standard.examples.tsx'
import { examples as serviceStock } from './service-stock.examples.tsx'
import { examples as serviceWithdrawal } from './service-withdrawal.examples.tsx'
import { examples as servicesPage } from './services-page.examples.tsx'
import { examples as sure } from './sure.examples.tsx'
import { examples as turnFields } from './turn-fields.examples.tsx'

/** Every view of the administration by its file. */
export const adminGallery: Readonly<Record<string, readonly Example[]>> = {
  'admin/add-holiday': addHoliday,
  'admin/add-person': addPerson,
  'admin/admin-form': adminForm,
  'admin/admin-frame': adminFrame,
  'admin/admin-page': adminPage,
  'admin/agencies-page': agenciesPage,
  'admin/agency-page': agencyPage,
  'admin/audit-page': auditPage,
  'admin/audit-search': auditSearch,
  'admin/catalogue-import-page': catalogueImportPage,
  'admin/catalogue-preview-page': cataloguePreviewPage,
  'admin/counter-page': counterPage,
  'admin/counters-page': countersPage,
  'admin/device-table': deviceTable,
  'admin/devices-page': devicesPage,
  'admin/enrol-screen': enrolScreen,
  'admin/figure-table': figureTable,
  'admin/figures-page': figuresPage,
  'admin/holiday-import-page': holidayImportPage,
  'admin/holiday-list': holidayList,
  'admin/holidays-page': holidaysPage,
  'admin/hours-page': hoursPage,
  'admin/limits-page': limitsPage,
  'admin/office-page': officePage,
  'admin/password-once': passwordOnce,
  'admin/people-page': peoplePage,
  'admin/people-table': peopleTable,
  'admin/period-page': periodPage,
  'admin/person-page': personPage,
  'admin/policy-facts': policyFacts,
  'admin/policy-form': policyForm,
  'admin/policy-page': policyPage,
  'admin/policy-preview': policyPreview,
  'admin/service-page': servicePage,
  'admin/services-page': servicesPage,
  'admin/sure': sure,
  'admin/groups-page': groupsPage,
  'admin/life-events-page': lifeEventsPage,
  'admin/new-service-page': newServicePage,
  'admin/regulation-page': regulationPage,
  'admin/regulations-page': regulationsPage,
  'admin/replay-page': replayPage,
  'admin/replay-result': replayResult,
  'admin/replay-table': replayTable,
  'admin/service-standard': serviceStandard,
  'admin/service-stock': serviceStock,
  'admin/service-withdrawal': serviceWithdrawal,
  ...draftGallery,
  'admin/turn-fields': turnFields,
}
