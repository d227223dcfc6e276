import { examples as assistBar } from './components/assist-bar.examples.tsx'
import { examples as banner } from './components/banner.examples.tsx'
import { examples as brand } from './components/brand.examples.tsx'
import { examples as button } from './components/button.examples.tsx'
import { examples as errorSummary } from './components/error-summary.examples.tsx'
import { examples as fact } from './components/fact.examples.tsx'
import { examples as field } from './components/field.examples.tsx'
import { examples as gratisBadge } from './components/gratis-badge.examples.tsx'
import { examples as icon } from './components/icon.examples.tsx'
import { examples as keyCap } from './components/key-cap.examples.tsx'
import { examples as letterTile } from './components/letter-tile.examples.tsx'
import { examples as officeHead } from './components/office-head.examples.tsx'
import { examples as staleBanner } from './components/stale-banner.examples.tsx'
import { examples as stateCard } from './components/state-card.examples.tsx'
import { examples as statusChip } from './components/status-chip.examples.tsx'
import { examples as turnLine } from './components/turn-line.examples.tsx'
import { examples as waitBand } from './components/wait-band.examples.tsx'
import { examples as errorPage } from './errors/error-page.examples.tsx'
import type { Example } from './examples.ts'
import { examples as examplePage } from './gallery/example-page.examples.tsx'
import { examples as galleryPage } from './gallery/gallery-page.examples.tsx'
import { examples as kioskFrame } from './layouts/kiosk-frame.examples.tsx'
import { examples as page } from './layouts/page.examples.tsx'
import { examples as portalFrame } from './layouts/portal-frame.examples.tsx'
import { examples as staffFrame } from './layouts/staff-frame.examples.tsx'
import { examples as enrolmentPage } from './sign-in/enrolment-page.examples.tsx'
import { examples as signInFrame } from './sign-in/sign-in-frame.examples.tsx'
import { examples as signInPage } from './sign-in/sign-in-page.examples.tsx'
import { examples as cancellationPage } from './ticket/cancellation-page.examples.tsx'
import { examples as ticketNow } from './ticket/ticket-now.examples.tsx'
import { examples as ticketPage } from './ticket/ticket-page.examples.tsx'

/** Every view of the project by its file; a view that is missing here fails the tests. */
export const gallery: Readonly<Record<string, readonly Example[]>> = {
  'components/assist-bar': assistBar,
  'components/banner': banner,
  'components/brand': brand,
  'components/button': button,
  'components/error-summary': errorSummary,
  'components/fact': fact,
  'components/field': field,
  'components/gratis-badge': gratisBadge,
  'components/icon': icon,
  'components/key-cap': keyCap,
  'components/letter-tile': letterTile,
  'components/office-head': officeHead,
  'components/stale-banner': staleBanner,
  'components/state-card': stateCard,
  'components/status-chip': statusChip,
  'components/turn-line': turnLine,
  'components/wait-band': waitBand,
  'errors/error-page': errorPage,
  'gallery/example-page': examplePage,
  'gallery/gallery-page': galleryPage,
  'layouts/kiosk-frame': kioskFrame,
  'layouts/page': page,
  'layouts/portal-frame': portalFrame,
  'layouts/staff-frame': staffFrame,
  'sign-in/enrolment-page': enrolmentPage,
  'sign-in/sign-in-frame': signInFrame,
  'sign-in/sign-in-page': signInPage,
  'ticket/cancellation-page': cancellationPage,
  'ticket/ticket-now': ticketNow,
  'ticket/ticket-page': ticketPage,
}
