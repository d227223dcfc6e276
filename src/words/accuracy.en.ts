import type { accuracy as source } from './accuracy.id.ts'
import type { SameShape } from './message.ts'

export const accuracy = {
  title: 'How accurate our waiting times are',
  titleOf: 'How accurate our waiting times are: {service}',
  link: 'How accurate our waiting times are',
  description: 'How often the waiting times told by {office} were right, and how far off they were.',
  descriptionOf: 'How often the waiting times told for {service} at {office} were right, and how far off.',
  lead: 'We write down every estimate that we give, and compare it with what really happened.',
  coverage: 'Of 100 estimates, {percent} were right within the range; our promise is {promised}.',
  range: '{from} to {to}',
  facts: {
    coverage: 'Right within the range',
    coverageValue: '{percent} of 100',
    coverageNote: 'our promise is {promised} of 100',
    error: 'Usually off by',
    errorNote: 'half of the estimates were off by no more',
    bias: 'Leaning',
    biasNote: 'the middle of the range against the real wait, on average',
    width: 'Width of the range',
    widthNote: 'on average, from its lower to its upper end',
  },
  bias: {
    long: '{time} too long on average',
    short: '{time} too short on average',
    even: 'even on average',
  },
  underAMinute: 'less than 1 minute',
  few: 'Not enough data yet',
  fewNote:
    'Of {count, plural, one {# estimate only} other {# estimates only}} do we know yet what happened, from {from} to {to}. We wait for {least}, so that no figure is mere chance.',
  none: 'There is no estimate yet of which we know what happened, from {from} to {to}.',
  counted: 'Counted from {count} estimates whose ticket was then called, from {from} to {to}.',
  without:
    'Not counted: {cancelled} given up before the call, {uncalled} not called before the day ended, {open} not known yet.',
  free: '{count} times a counter was free and we said there is no wait; {kept} of them were called within a minute. These are counted apart.',
  updated: 'Counted on {date} at {time} {zone}, every five minutes.',
  choose: {
    title: 'Choose the days',
    from: 'From',
    to: 'To',
    submit: 'Show',
    note: 'Back to {oldest}. Earlier days are in the open data.',
  },
  chart: 'How many of 100 were right within the range, by hour',
  chartPromise: 'promise {promised}',
  tables: {
    hours: 'By hour',
    services: 'By service',
    days: 'By day',
    kinds: 'By when it was told',
  },
  keys: { hours: 'Hour', services: 'Service', days: 'Date', kinds: 'When' },
  kinds: { issue: 'With a new ticket', follow: 'While following it' },
  columns: { count: 'Count', coverage: 'Right', error: 'Off by', bias: 'Leans' },
  columnsNote:
    'Count: estimates whose ticket was called. Right: of 100, those called within the range. Off by: minutes from the middle, half are no further. Leans: minutes, + too long, − too short. A – means not enough data yet.',
  hour: '{from}–{to}',
  data: {
    title: 'Check for yourself',
    hours: 'Every service and hour, {form}',
    each: 'The estimates of today one by one, {form}',
    note: 'Estimates one by one name the number of an event in the record of the office, and no person.',
    all: 'Estimates of all services',
    service: 'The page of {service}',
  },
  how: {
    title: 'How a waiting time is estimated',
    description: 'How {office} estimates waiting times, in plain words.',
    short:
      'We watch how long services really take, look at which counters are open, and walk through the rest of the day a few hundred times in the computer, with the same turn rule. The range holds 8 of 10 of those days.',
    lead: 'Our estimate is always a range, such as 10 to 25 minutes. This is how it is made.',
    steps: {
      watch:
        'We watch how long each service really takes at this office. What is written on paper is not what we use.',
      open: 'We look at which counters are open now, what they serve, and how many tickets are waiting.',
      walk: 'The computer walks through the rest of today a few hundred times, with the same turn rule that calls you. Each time is a little different, as real days are.',
      range:
        'We say the range in which 8 of 10 of those days ended. One of 10 was sooner, one of 10 was later.',
    },
    countdown: {
      title: 'Never a countdown',
      text: 'The range does not lose a minute every minute. Whenever something changes in the office, it is worked out again from the beginning.',
    },
    changes: {
      title: 'Why it can change',
      counter: 'A counter closes, pauses or opens.',
      priority: 'Priority tickets are called first, by the rules of the line.',
      long: 'A visit takes longer, or less long, than most do.',
      absent: 'Somebody before you is not there or gives up the ticket.',
    },
    persons: {
      title: 'What it never knows',
      text: 'Who you are, who is waiting, and who the officer is. It knows tickets, services, classes, counters and times, and nothing else.',
    },
    error: {
      title: 'We count our own errors',
      text: 'Every estimate that is given is written down and compared with what happened. The result is open to everybody, also when it is bad. When our ranges have been far off for some days, they are moved or made wider or narrower until the cause is found.',
    },
  },
} as const satisfies SameShape<typeof source>
