import type { adminReplay as source } from './admin-replay.id.ts'
import type { SameShape } from './message.ts'

export const adminReplay = {
  title: 'Replay a day',
  lead: 'What waits would have been on a day under other rules. Nothing changes in the office.',
  link: 'Replay this day under other rules',
  linkPast: 'Try other rules on a day of the past',
  toFigures: 'To the figures of that day',
  form: 'The day, and the rules to try',
  formLead: 'Filled with the rules in force now. Change what you want to try.',
  day: 'Date',
  submit: 'Replay',
  never: 'There is no day to replay yet. The first can be replayed once it is over.',
  wrong: {
    day: 'Enter the date as year-month-day, such as 2026-04-06.',
    notOver: 'Choose a day that is over, {date} at the latest.',
    none: 'No number was taken on this date. The last day with numbers: {date}.',
  },
  result: {
    title: '{date} under other rules',
    rules: 'The rules of that day: version {versions}.',
    rulesReplaced: 'The rules of that day: version {versions}, replaced during the day.',
    isSame: 'The rules you try are those of that day, so nothing differs.',
    median: 'median wait {from} becomes {to} ({difference})',
    called: 'called {from} becomes {to}',
    others: 'Called {from} becomes {to}, so these medians are not of the same people',
    tooClose: 'This difference is no larger than how far the replay is from what happened.',
    close:
      'How close to the truth: replayed under the rules of that day, half of {called} first calls are at most {median} apart from what really happened, nine of ten at most {p90}. Do not rely on a difference that is no larger.',
    notClose: 'There is no call that could be compared with what happened.',
    guessed:
      '{count, plural, one {# call} other {# calls}} under the rules you try went to people whom nobody called that day; how long their visit takes is guessed.',
    classes: 'The whole office, and by kind of ticket',
    lines: 'By line and kind of ticket',
    linesLead: 'Lines as the rules of that day had them.',
    all: 'All tickets',
    group: '{name}: {count, plural, one {# wait} other {# waits}}',
    lineGroup: 'Line {line}, {name}',
    noLine: 'Without a line, {name}',
  },
  columns: {
    key: 'Figure',
    lived: 'Really',
    same: 'Rules of that day',
    other: 'Rules tried',
    difference: 'Difference',
  },
  caption:
    'Waits in minutes:seconds, from joining a line to the first call. Difference: the rules tried less the rules of that day, both replayed.',
  rows: {
    called: 'Called',
    uncalled: 'Never called',
    medianSeconds: 'Median wait',
    p90Seconds: 'Wait of 9 in 10',
    longestSeconds: 'Longest wait',
    long: 'Over {minutes} minutes',
    lastCallAt: 'Last call',
  },
  reading: {
    title: 'How to read this',
    points: {
      same: 'The people, when they came, how long they were served and when counters were on duty are those of that day. Only who is called next differs.',
      three:
        'Really: as recorded. Rules of that day: the same day replayed under its own rules. Rules tried: replayed under the rules below.',
      left: 'Whoever left before being called still leaves at that time. If the call comes sooner, they come, and are served for the median of that service that day.',
      absent:
        'Whoever was absent when called is absent again, and comes back after the same time, where the rules allow it.',
      outOfTurn:
        'Whoever was called out of turn stands in the line like everybody else. Whoever was handed over waits for that counter. Whoever was parked is called back by its counter after the same time.',
      unknown:
        'A kind of ticket that the rules do not know stands with the last. A service without a line stands in one of its own.',
      counters:
        'Counters take as long between two people as they did that day. One that closed because its line was empty stays until it is.',
      not: 'Quotas, repeated calls, and how many come do not change.',
    },
  },
} as const satisfies SameShape<typeof source>
