import { Hono } from 'hono'
import { refuse } from '../platform/refusal.ts'
import { agencyRoutes } from './admin/agencies.tsx'
import { auditRoutes } from './admin/audit.tsx'
import { catalogueImportRoutes } from './admin/catalogue-import.tsx'
import { counterRoutes } from './admin/counters.tsx'
import { deviceRoutes } from './admin/devices.tsx'
import { draftCommentRoutes } from './admin/drafts/comments.tsx'
import { draftRoutes } from './admin/drafts/draft.tsx'
import { draftFeeRoutes } from './admin/drafts/fees.tsx'
import { formUploadRoutes } from './admin/drafts/form-upload.tsx'
import { draftPartRoutes } from './admin/drafts/parts.tsx'
import { draftPreviewRoutes, type Reader } from './admin/drafts/preview.tsx'
import { draftPublicationRoutes } from './admin/drafts/publication.tsx'
import { figureRoutes } from './admin/figures.tsx'
import { adminHere, pagesFor } from './admin/frame.ts'
import { groupRoutes } from './admin/groups.tsx'
import { holidayRoutes } from './admin/holidays.tsx'
import { hoursRoutes } from './admin/hours.tsx'
import { lifeEventRoutes } from './admin/life-events.tsx'
import { limitRoutes } from './admin/limits.tsx'
import { newServiceRoutes } from './admin/new-service.tsx'
import { officeRoutes } from './admin/office.tsx'
import { peopleRoutes } from './admin/people.tsx'
import { periodRoutes } from './admin/periods.tsx'
import { personRoutes } from './admin/person.tsx'
import { policyRoutes } from './admin/policy.tsx'
import { regulationRoutes } from './admin/regulations.tsx'
import { replayRoutes } from './admin/replay.tsx'
import { serviceDeedRoutes } from './admin/service-deeds.ts'
import { serviceHolidayRoutes } from './admin/service-holidays.tsx'
import { serviceRoutes } from './admin/services.tsx'
import { asksOfficer } from './http/asks.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { identify } from './http/session.ts'
import { showStaffError } from './http/staff-errors.ts'

/** Where those who run an office look after its people and devices, and read who did what. */
export function adminDoor(house: House, readByCitizens: Reader): Door {
  const door = new Hono<DoorEnv>()
  door.onError(showStaffError(house))
  door.use('/:office/admin/*', identify(house))

  door.get('/:office/admin', asksOfficer(house, 'see the administration'), async (c) => {
    const { office, officer } = await adminHere(house, c)
    const [first] = pagesFor(officer)
    return c.redirect((first ?? refuse('NOT_ALLOWED')).path(office.slug), 303)
  })

  for (const resource of [
    peopleRoutes,
    personRoutes,
    deviceRoutes,
    hoursRoutes,
    periodRoutes,
    holidayRoutes,
    newServiceRoutes,
    catalogueImportRoutes,
    draftRoutes,
    draftFeeRoutes,
    draftPartRoutes,
    formUploadRoutes,
    draftCommentRoutes,
    draftPublicationRoutes,
    serviceDeedRoutes,
    serviceRoutes,
    serviceHolidayRoutes,
    groupRoutes,
    regulationRoutes,
    lifeEventRoutes,
    counterRoutes,
    agencyRoutes,
    policyRoutes,
    limitRoutes,
    officeRoutes,
    figureRoutes,
    replayRoutes,
    auditRoutes,
  ]) {
    door.route('/', resource(house))
  }

  door.route('/', draftPreviewRoutes(house, readByCitizens))

  return door
}
