import type { SameShape } from './message.ts'
import type { reasons as source } from './reasons.id.ts'

export const reasons = {
  EMERGENCY: 'Emergency',
  ACCESS_NEED: 'Access need',
  CITIZEN_CONSENT: 'Other visitors agreed',
  SYSTEM_FAULT: 'System fault',
  SUPERVISOR: 'Decision of the supervisor',
  STATUTORY: 'Priority by law',
  WRONG_SERVICE: 'Wrong service chosen',
  NEXT_STEP: 'Next step of the visit',
  COUNTER_CLOSED: 'Counter closed',
  EQUIPMENT: 'Equipment fault',
  FETCH_PAPERS: 'Fetching papers',
  FILL_FORM: 'Filling in a form',
  PAYMENT: 'Making a payment',
  BREAK: 'Break',
  PRAYER: 'Prayer',
  MEETING: 'Meeting',
  VISITOR_LEFT: 'Visitor left',
  ISSUED_BY_MISTAKE: 'Issued by mistake',
  DAY_END: 'End of the day',
} as const satisfies SameShape<typeof source>
