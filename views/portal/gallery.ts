import type { Example } from '../examples.ts'
import { examples as aboutOffice } from './about-office.examples.tsx'
import { examples as accuracyFigures } from './accuracy-figures.examples.tsx'
import { examples as accuracyMethodPage } from './accuracy-method-page.examples.tsx'
import { examples as accuracyPage } from './accuracy-page.examples.tsx'
import { examples as accuracyTable } from './accuracy-table.examples.tsx'
import { examples as counterList } from './counter-list.examples.tsx'
import { examples as counterPage } from './counter-page.examples.tsx'
import { examples as counterScreen } from './counter-screen.examples.tsx'
import { examples as counterService } from './counter-service.examples.tsx'
import { examples as counterState } from './counter-state.examples.tsx'
import { examples as draftPage } from './draft-page.examples.tsx'
import { examples as feeCalculator } from './fee-calculator.examples.tsx'
import { examples as feeTable } from './fee-table.examples.tsx'
import { examples as feesInShort } from './fees-in-short.examples.tsx'
import { examples as feesPage } from './fees-page.examples.tsx'
import { examples as groupList } from './group-list.examples.tsx'
import { examples as guide } from './guide.examples.tsx'
import { examples as homeNow } from './home-now.examples.tsx'
import { examples as homePage } from './home-page.examples.tsx'
import { examples as hoursPage } from './hours-page.examples.tsx'
import { examples as lifeEventPage } from './life-event-page.examples.tsx'
import { examples as lifeEvents } from './life-events.examples.tsx'
import { examples as livePart } from './live-part.examples.tsx'
import { examples as missingPage } from './missing-page.examples.tsx'
import { examples as officesPage } from './offices-page.examples.tsx'
import { examples as openingChip } from './opening-chip.examples.tsx'
import { examples as pledgePage } from './pledge-page.examples.tsx'
import { examples as portalPage } from './portal-page.examples.tsx'
import { examples as procedure } from './procedure.examples.tsx'
import { examples as requirements } from './requirements.examples.tsx'
import { examples as searchForm } from './search-form.examples.tsx'
import { examples as searchResults } from './search-results.examples.tsx'
import { examples as serviceAside } from './service-aside.examples.tsx'
import { examples as serviceFacts } from './service-facts.examples.tsx'
import { examples as serviceLink } from './service-link.examples.tsx'
import { examples as serviceNow } from './service-now.examples.tsx'
import { examples as servicePage } from './service-page.examples.tsx'
import { examples as sheetParts } from './sheet-parts.examples.tsx'
import { examples as trail } from './trail.examples.tsx'
import { examples as updatedAt } from './updated-at.examples.tsx'
import { examples as versionPage } from './version-page.examples.tsx'
import { examples as waitFact } from './wait-fact.examples.tsx'
import { examples as weekHours } from './week-hours.examples.tsx'

/** Every view of the portal with its examples, by its place. */
export const portalGallery: Record<string, readonly Example[]> = {
  'portal/about-office': aboutOffice,
  'portal/accuracy-figures': accuracyFigures,
  'portal/accuracy-method-page': accuracyMethodPage,
  'portal/accuracy-page': accuracyPage,
  'portal/accuracy-table': accuracyTable,
  'portal/counter-list': counterList,
  'portal/counter-page': counterPage,
  'portal/counter-screen': counterScreen,
  'portal/counter-service': counterService,
  'portal/counter-state': counterState,
  'portal/draft-page': draftPage,
  'portal/fee-calculator': feeCalculator,
  'portal/fee-table': feeTable,
  'portal/fees-in-short': feesInShort,
  'portal/fees-page': feesPage,
  'portal/group-list': groupList,
  'portal/guide': guide,
  'portal/home-now': homeNow,
  'portal/home-page': homePage,
  'portal/hours-page': hoursPage,
  'portal/life-event-page': lifeEventPage,
  'portal/life-events': lifeEvents,
  'portal/live-part': livePart,
  'portal/missing-page': missingPage,
  'portal/offices-page': officesPage,
  'portal/opening-chip': openingChip,
  'portal/pledge-page': pledgePage,
  'portal/portal-page': portalPage,
  'portal/procedure': procedure,
  'portal/requirements': requirements,
  'portal/search-form': searchForm,
  'portal/search-results': searchResults,
  'portal/service-aside': serviceAside,
  'portal/service-facts': serviceFacts,
  'portal/service-link': serviceLink,
  'portal/service-now': serviceNow,
  'portal/service-page': servicePage,
  'portal/sheet-parts': sheetParts,
  'portal/trail': trail,
  'portal/updated-at': updatedAt,
  'portal/version-page': versionPage,
  'portal/wait-fact': waitFact,
  'portal/week-hours': weekHours,
}
