import type { SameShape } from './message.ts'
import type { ticket as source } from './ticket.id.ts'

export const ticket: SameShape<typeof source> = {
  title: 'Ticket {number}',
  takenAt: 'Taken at {time} {zone}',
  next: {
    waiting: 'Wait in the hall or follow your turn here. This page updates itself.',
    called: 'Please go to counter {counter}',
    calledNote: 'You were called at {time} {zone}.',
    serving: 'You are being served at counter {counter}',
    absent: 'You were called but have not come yet.',
    absentCanReturn: 'Your number is not lost. See an officer to come back into the line.',
    absentNoReturn: 'The chance to come back has been used. Please take a new number.',
    done: 'This visit is finished.',
    cancelled: 'This number has been cancelled.',
    past: 'This number was for {date}. A number is good for one day only.',
    aside: 'Your number is safe. An officer will call you.',
  },
  goTo: 'You will be asked to go to counter {list}',
  noCounter: 'No counter is open for this service yet.',
  why: {
    title: 'Why am I still waiting?',
    ahead:
      '{count, plural, =0 {No number is called before yours.} one {# number is called before yours.} other {# numbers are called before yours.}}',
    pattern:
      'Priority and normal numbers are called in turn, by the rule of this office: {pattern} (P priority, N normal).',
    counters:
      '{count, plural, =0 {No counter is open for this service yet.} one {# counter is open for this service.} other {# counters are open for this service.}}',
  },
  changed: {
    longer: 'The estimate has become longer since {time} {zone}',
    shorter: 'The estimate has become shorter since {time} {zone}',
    closed: 'Counter {list} closed.',
    paused: 'Counter {list} has paused.',
    opened: 'Counter {list} now serves too.',
    priority:
      '{count, plural, one {# priority number was called before yours.} other {# priority numbers were called before yours.}}',
    transferred:
      '{count, plural, one {# number was transferred to this line.} other {# numbers were transferred to this line.}}',
    returned:
      '{count, plural, one {# number came back into the line after an absence.} other {# numbers came back into the line after an absence.}}',
    slow: '{count, plural, one {# visit takes longer than its standard.} other {# visits take longer than their standard.}}',
    left: '{count, plural, one {# number was cancelled or did not come.} other {# numbers were cancelled or did not come.}}',
    nothing: 'It has been worked out anew from how the counters stand now.',
  },
  bring: 'What to bring',
  cancel: 'Cancel this number',
  cancelQuestion: 'Cancel number {number}?',
  cancelNote: 'Your place goes to the next person and cannot be given back.',
  keep: 'Keep waiting',
  moreTime: 'I need more time',
  service: 'Requirements, fee and procedure of this service',
  serviceThen: 'Requirements, fees and procedure when this number was taken (version {version})',
}
