import { adminGallery } from './admin/gallery.ts'
import { apiGallery } from './api/gallery.ts'
import { examples as assistBar } from './components/assist-bar.examples.tsx'
import { examples as banner } from './components/banner.examples.tsx'
import { examples as barChart } from './components/bar-chart.examples.tsx'
import { examples as bothFields } from './components/both-fields.examples.tsx'
import { examples as brand } from './components/brand.examples.tsx'
import { examples as button } from './components/button.examples.tsx'
import { examples as enrolmentCode } from './components/enrolment-code.examples.tsx'
import { examples as errorSummary } from './components/error-summary.examples.tsx'
import { examples as fact } from './components/fact.examples.tsx'
import { examples as field } from './components/field.examples.tsx'
import { examples as gratisBadge } from './components/gratis-badge.examples.tsx'
import { examples as icon } from './components/icon.examples.tsx'
import { examples as jsonLd } from './components/json-ld.examples.tsx'
import { examples as keyCap } from './components/key-cap.examples.tsx'
import { examples as letterTile } from './components/letter-tile.examples.tsx'
import { examples as officeHead } from './components/office-head.examples.tsx'
import { examples as qrCode } from './components/qr-code.examples.tsx'
import { examples as sheetDifference } from './components/sheet-difference.examples.tsx'
import { examples as staleBanner } from './components/stale-banner.examples.tsx'
import { examples as stateCard } from './components/state-card.examples.tsx'
import { examples as statusChip } from './components/status-chip.examples.tsx'
import { examples as ticks } from './components/ticks.examples.tsx'
import { examples as turnLine } from './components/turn-line.examples.tsx'
import { examples as waitBand } from './components/wait-band.examples.tsx'
import { examples as weekFields } from './components/week-fields.examples.tsx'
import { consoleGallery } from './console/gallery.ts'
import { examples as board } from './display/board.examples.tsx'
import { examples as callRow } from './display/call-row.examples.tsx'
import { examples as closedPanel } from './display/closed-panel.examples.tsx'
import { examples as displayPage } from './display/display-page.examples.tsx'
import { examples as earlierCalls } from './display/earlier-calls.examples.tsx'
import { examples as lineTable } from './display/line-table.examples.tsx'
import { examples as displayNotEnrolled } from './display/not-enrolled.examples.tsx'
import { examples as pledgePanel } from './display/pledge-panel.examples.tsx'
import { examples as sound } from './display/sound.examples.tsx'
import { examples as ticker } from './display/ticker.examples.tsx'
import { examples as errorPage } from './errors/error-page.examples.tsx'
import type { Example } from './examples.ts'
import { examples as examplePage } from './gallery/example-page.examples.tsx'
import { examples as galleryPage } from './gallery/gallery-page.examples.tsx'
import { examples as kioskChoiceRow } from './kiosk/choice-row.examples.tsx'
import { examples as kioskDeadEnd } from './kiosk/dead-end.examples.tsx'
import { examples as kioskFees } from './kiosk/fees.examples.tsx'
import { examples as kioskFeesInShort } from './kiosk/fees-in-short.examples.tsx'
import { examples as kioskGroup } from './kiosk/group.examples.tsx'
import { examples as kioskHome } from './kiosk/home.examples.tsx'
import { examples as kioskIdleWarning } from './kiosk/idle-warning.examples.tsx'
import { examples as kioskKioskPage } from './kiosk/kiosk-page.examples.tsx'
import { examples as kioskNeeds } from './kiosk/needs.examples.tsx'
import { examples as kioskNotEnrolled } from './kiosk/not-enrolled.examples.tsx'
import { examples as kioskPager } from './kiosk/pager.examples.tsx'
import { examples as kioskPaper } from './kiosk/paper.examples.tsx'
import { examples as kioskPaperPage } from './kiosk/paper-page.examples.tsx'
import { examples as kioskPrintStrip } from './kiosk/print-strip.examples.tsx'
import { examples as kioskServedAt } from './kiosk/served-at.examples.tsx'
import { examples as kioskService } from './kiosk/service.examples.tsx'
import { examples as kioskServiceFacts } from './kiosk/service-facts.examples.tsx'
import { examples as kioskTakeNumber } from './kiosk/take-number.examples.tsx'
import { examples as kioskTicket } from './kiosk/ticket.examples.tsx'
import { examples as kioskFrame } from './layouts/kiosk-frame.examples.tsx'
import { examples as page } from './layouts/page.examples.tsx'
import { examples as portalFrame } from './layouts/portal-frame.examples.tsx'
import { examples as staffFrame } from './layouts/staff-frame.examples.tsx'
import { openDataGallery } from './opendata/gallery.ts'
import { portalGallery } from './portal/gallery.ts'
import { examples as setUpFields } from './set-up/set-up-fields.examples.tsx'
import { examples as setUpPage } from './set-up/set-up-page.examples.tsx'
import { signInGallery } from './sign-in/gallery.ts'
import { examples as cancellationPage } from './ticket/cancellation-page.examples.tsx'
import { examples as ticketChange } from './ticket/ticket-change.examples.tsx'
import { examples as ticketNow } from './ticket/ticket-now.examples.tsx'
import { examples as ticketPage } from './ticket/ticket-page.examples.tsx'

/** Every view of the project by its file; a view that is missing here fails the tests. */
export const gallery: Readonly<Record<string, readonly Example[]>> = {
  'components/assist-bar': assistBar,
  'components/banner': banner,
  'components/bar-chart': barChart,
  'components/both-fields': bothFields,
  'components/brand': brand,
  'components/button': button,
  'components/enrolment-code': enrolmentCode,
  'components/error-summary': errorSummary,
  'components/fact': fact,
  'components/field': field,
  'components/gratis-badge': gratisBadge,
  'components/icon': icon,
  'components/json-ld': jsonLd,
  'components/key-cap': keyCap,
  'components/letter-tile': letterTile,
  'components/office-head': officeHead,
  'components/qr-code': qrCode,
  'components/stale-banner': staleBanner,
  'components/sheet-difference': sheetDifference,
  'components/state-card': stateCard,
  'components/status-chip': statusChip,
  'components/ticks': ticks,
  'components/turn-line': turnLine,
  'components/wait-band': waitBand,
  'components/week-fields': weekFields,
  ...adminGallery,
  ...apiGallery,
  ...consoleGallery,
  'errors/error-page': errorPage,
  'gallery/example-page': examplePage,
  'gallery/gallery-page': galleryPage,
  'display/board': board,
  'display/call-row': callRow,
  'display/closed-panel': closedPanel,
  'display/display-page': displayPage,
  'display/earlier-calls': earlierCalls,
  'display/line-table': lineTable,
  'display/not-enrolled': displayNotEnrolled,
  'display/pledge-panel': pledgePanel,
  'display/sound': sound,
  'display/ticker': ticker,
  'kiosk/choice-row': kioskChoiceRow,
  'kiosk/dead-end': kioskDeadEnd,
  'kiosk/fees': kioskFees,
  'kiosk/fees-in-short': kioskFeesInShort,
  'kiosk/group': kioskGroup,
  'kiosk/home': kioskHome,
  'kiosk/idle-warning': kioskIdleWarning,
  'kiosk/kiosk-page': kioskKioskPage,
  'kiosk/needs': kioskNeeds,
  'kiosk/not-enrolled': kioskNotEnrolled,
  'kiosk/pager': kioskPager,
  'kiosk/paper': kioskPaper,
  'kiosk/paper-page': kioskPaperPage,
  'kiosk/print-strip': kioskPrintStrip,
  'kiosk/served-at': kioskServedAt,
  'kiosk/service': kioskService,
  'kiosk/service-facts': kioskServiceFacts,
  'kiosk/take-number': kioskTakeNumber,
  'kiosk/ticket': kioskTicket,
  'layouts/kiosk-frame': kioskFrame,
  'layouts/page': page,
  'layouts/portal-frame': portalFrame,
  'layouts/staff-frame': staffFrame,
  ...openDataGallery,
  ...portalGallery,
  'set-up/set-up-fields': setUpFields,
  'set-up/set-up-page': setUpPage,
  ...signInGallery,
  'ticket/cancellation-page': cancellationPage,
  'ticket/ticket-change': ticketChange,
  'ticket/ticket-now': ticketNow,
  'ticket/ticket-page': ticketPage,
}
