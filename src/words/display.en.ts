import type { display as source } from './display.id.ts'
import type { SameShape } from './message.ts'

export const display = {
  title: 'Queue display',
  nowCalled: 'Now calling',
  goTo: 'Please go to',
  goToKind: 'Please go to {kind}',
  kinds: { counter: 'Counter', room: 'Room', desk: 'Desk' },
  newest: 'Newest',
  repeat: 'Call {times}',
  says: 'Number {number}, please go to {kind} {counter}.',
  saysAgain: 'Call {times}. Number {number}, please go to {kind} {counter}.',
  log: 'Calls announced just now',
  earlier: 'Earlier calls',
  lines: 'Waiting now',
  people: 'People',
  wait: 'Minutes',
  pledge: 'Service pledge',
  pledgeBy: '{by}. {place}, {date}',
  sound: {
    toggle: 'Spoken calls',
    silent: 'This screen is silent.',
    muted: 'Sound off',
    blocked: 'Tap the screen to turn on spoken calls.',
    failing: 'Spoken calls do not work at the moment. Please watch the numbers on this screen.',
  },
  noCalls: {
    title: 'No calls yet today',
    next: 'Numbers that are called appear here with their counter.',
  },
  closed: {
    closed: 'The office is closed',
    break: 'The office is on a break',
    holiday: 'Closed today: {holiday}',
    opens: 'Opens again on {day},',
    opensAt: 'at {time} {zone}',
    unknown: 'The next opening has not been announced.',
    stillServing: 'The office has closed, counters still serve',
    stillServingBreak: 'Break time, counters still serve',
  },
  ticker: {
    label: 'Notices',
    fees: 'There are no fees beyond those displayed.',
    lines: 'Each letter has its own queue, so numbers of another letter may be called first.',
    hours: 'Open today {hours} {zone}.',
    complaints: 'Complaints and suggestions: {where}',
  },
  notEnrolled: {
    title: 'This screen is not enrolled',
    explanation:
      'The queue display is only shown on screens of {office}. An enrolment link opened once on this screen works too; the server prints one when it starts.',
    toOffice: 'To the office’s page',
  },
} as const satisfies SameShape<typeof source>
