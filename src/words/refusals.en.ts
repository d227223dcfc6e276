import type { SameShape } from './message.ts'
import type { refusals as source } from './refusals.id.ts'

export const refusals = {
  SERVICE_UNKNOWN: 'This office has no such service. Choose another service from the list.',
  SERVICE_SUSPENDED:
    'This service is suspended for now: {reason}. {back, select, unknown {Choose another one or ask the Information counter when it resumes.} other {It is expected back {back}. Choose another one or come back later.}}',
  OFFICE_CLOSED:
    '{what, select, service {This service is closed.} other {The office is closed.}} {opensAt, select, unknown {Ask an officer when it opens.} other {Please come back {opensAt}.}}',
  QUOTA_USED:
    '{per, select, hour {All numbers for this service are taken for this hour.} line {The line of this service is full: those who wait take all the time that is left today. If it is urgent, tell an officer.} other {All numbers for this service are taken today.}} {opensAt, select, unknown {Ask an officer when there are more.} other {Please take a number again {opensAt}.}}',
  DEVICE_LIMIT:
    '{minutes, plural, one {Too many numbers were taken here in # minute.} other {Too many numbers were taken here in # minutes.}} Wait a little, or ask an officer for a number.',
  CLASS_UNKNOWN: 'This kind of number is not known. Choose an ordinary or a priority number.',
  CLASS_IN_USE: 'Numbers of the kind {class} are still out today. Keep that kind until they are done.',
  SERVICE_WITHOUT_LINE: 'The service {service} stands in no line yet. Put every service in one line.',
  CHANGED_MEANWHILE:
    'Somebody else changed this while you filled it in. Nothing was overwritten: load it again, then change it.',
  AGENCY_UNKNOWN: 'This office has no such agency. Choose another from the list.',
  AGENCY_IN_USE:
    'This agency still has {counters, plural, one {# counter} other {# counters}} and {services, plural, one {# service} other {# services}}. Move all of them to another agency first.',
  CODE_USED: 'This office already uses the code {code}. Choose another.',
  LETTER_IN_USE:
    'The letter {letter} is that of a group of services. Give the numbers on paper another letter.',
  PERIOD_OVERLAPS: 'This period overlaps the period {name}. Change its dates, then save it again.',
  REASON_UNKNOWN: 'This reason is not on the list. Choose one of the office’s reasons.',
  OUTCOME_UNKNOWN: 'This outcome is not on the list. Choose one of the office’s outcomes.',
  REPEATS_MISSING:
    '{missing, plural, one {Call this number once more before recording it as not present.} other {Call this number # more times before recording it as not present.}}',
  TOO_SOON:
    '{seconds, plural, one {Wait # second before calling again.} other {Wait # seconds before calling again.}}',
  RETURNS_USED: 'This number has used all its returns. Please take a new number.',
  TICKET_UNKNOWN: 'This number was not found. Please check the number or the link.',
  NUMBER_USED: 'This number has already been used today. Use the next one.',
  UNDO_TOO_LATE: 'The ten seconds for undoing have passed. Record the correction as a new action.',
  KEY_REUSED: 'This request was already used for something else. Reload the page and try again.',
  TICKET_STATE: 'This cannot be done while the number is {state}. Reload to see where it stands now.',
  COUNTER_CLOSED: 'This counter is not open yet. Open it first, then try again.',
  COUNTER_OPEN: 'This counter is open. Close it first, then try again.',
  COUNTER_PAUSED: 'This counter is paused. End the pause first, then try again.',
  COUNTER_BUSY: 'This counter is still serving number {number}. Finish that number first.',
  COUNTER_TAKEN: 'Another officer is at this counter now. Choose another counter, or take this one over.',
  COUNTER_UNKNOWN: 'This office has no such counter. Choose another counter from the list.',
  OFFICE_UNKNOWN: 'This office was not found. Please check the address.',
  NOT_SIGNED_IN: 'You are not signed in. Please sign in first, then try again.',
  NOT_ALLOWED: 'Your account may not do this. Ask your supervisor if you need it.',
  NOT_FOUND: 'This page was not found. Check the address or start from the first page.',
  CROSS_SITE:
    'This request came from another site and was not accepted. Open this office’s own page and try again.',
  METHOD_NOT_ALLOWED: 'This address does not accept that kind of request. See the open data documentation.',
  BODY_TOO_LARGE: 'This is too large to be sent. Make it smaller and send it again.',
  MEDIA_TYPE: 'This format is not known. Send a form or JSON.',
  BODY_MALFORMED: 'What was sent could not be read. Check the answers and send it again.',
  KEY_MISSING: 'This request carries no idempotency key. Reload the page and try again.',
  STORAGE_UNAVAILABLE:
    'Records cannot be stored just now. Numbers already given are safe. Please try again shortly.',
  SIGN_IN_FAILED: 'The user name or password does not match. Check both and try again.',
  TOO_MANY_AT_ONCE: 'Too many are asking for this at the same moment. Wait a moment, then try again.',
  TOO_MANY_TRIES: 'Too many tries in a short time. Wait a few minutes and try again.',
  CODE_WRONG: 'That code does not match, or it has changed. Look at the new code in the app, then try again.',
  PIN_WRONG: 'That PIN does not match. Try again, or sign in with your password.',
  SIGN_IN_OVER: 'The time to sign in has passed. Start again with your user name and password.',
  SCREEN_UNKNOWN:
    'This code is not known, or its ten minutes have passed. Type the code that the screen shows now.',
  USERNAME_USED: 'This user name is already taken. Choose another.',
  LINK_USED: 'This link has already been used. Ask an officer for a new one.',
  DRAFT_UNKNOWN: 'No draft of this standard is open. It may have been published or dropped.',
  DRAFT_OPEN: 'This service already has an open draft. Go on with that one.',
  DRAFTS_IN_THE_WAY:
    'These services have an open draft: {services}. Publish or drop the drafts, then import again.',
  STANDARD_INCOMPLETE: 'This standard is not complete yet. Fill in first: {parts}.',
  STANDARD_FAULTY:
    'Check the part {part} again: a code is there twice, a code leads nowhere, or dates run backwards.',
  STANDARD_WITHDRAWN:
    'This service has been given up already; its last day is {day}. Publish a new draft to give it again.',
  BASIS_LAPSED:
    'The fee “{fee}” rests on {basis}, which is not in force on {day}. Choose a basis that is, or another date.',
  COMMENTS_UNANSWERED:
    '{count, plural, one {# comment has no answer yet. Answer it, then publish.} other {# comments have no answer yet. Answer them, then publish.}}',
  COMMENT_UNKNOWN: 'This comment was not found. Reload the page and choose again.',
  COMMENT_ANSWERED: 'This comment has been answered already. Reload the page to read the answer.',
  FORM_KIND:
    'This file is no PDF, PNG, JPEG, DOCX or ODT without macros. Save it as one of these, then upload it again.',
  FORM_TOO_LARGE: 'This file is larger than 2 MB. Make it smaller, then upload it again.',
  REQUIREMENT_UNKNOWN: 'This requirement is no longer in the draft. Load the list again.',
  DAY_PAST: 'This date has passed. Choose today or later.',
} as const satisfies SameShape<typeof source>
