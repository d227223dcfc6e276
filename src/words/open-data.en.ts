import type { SameShape } from './message.ts'
import type { openData as source } from './open-data.id.ts'

export const openData = {
  title: 'Open data',
  link: 'All data of this office',
  lead: 'Everything that {office} publishes can be taken as data, without signing up and without a fee.',
  description: 'Open data of {office}: services, requirements, fees, hours and lines, as JSON and CSV.',
  ofHouse: 'Open data of every office of this installation.',
  version: 'Version {version} of the data, in force since {date}.',
  all: 'Take all of it',
  allNote: 'One ZIP file with every table as CSV, and manifest.json, which explains each column.',
  tables: 'Tables',
  columnsTitle: 'Columns of {dataset}',
  columnCount: '{count, plural, one {# column} other {# columns}}',
  column: 'Column',
  type: 'Holds',
  meaning: 'Meaning',
  changesLabel: 'Changes',
  changes: {
    standing: 'only when the office changes what it says',
    minutes: 'every 5 minutes at most',
    live: 'whenever the line moves',
  },
  closedOn: 'Closed {when}: {name}',
  inIndonesian: '{meaning}, in Indonesian',
  inEnglish: '{meaning}, in English',
  types: {
    text: 'text',
    list: 'a list; in CSV separated by |',
    integer: 'a whole number',
    boolean: 'either true or false',
    date: 'a date, YYYY-MM-DD',
    time: 'a local time, HH:MM',
    datetime: 'a time by ISO 8601',
    json: 'any JSON',
    url: 'a web address',
  },
  use: {
    title: 'How to use it',
    licence: 'Licence',
    licenceNote: 'Anybody may copy, adapt and publish it again, if they name the source.',
    cite: 'How to name the source',
    citation: '{office}, Open data, version {version}. {url}. {licence}.',
    stable: 'What stays the same',
    stableNote:
      'Names of columns, and codes such as {example}, do not change as long as the schema version is {schema}. New columns are added at the end.',
    cells: 'Empty cells',
    cellsNote: 'Not known, or none. In CSV a text that looks like a formula has an apostrophe before it.',
    persons: 'No personal data',
    personsNote: 'These tables hold no name, no ticket number and nothing about a visitor.',
    again: 'Asking again',
    againNote: 'Send back the ETag or Last-Modified: if nothing has changed, the answer is 304 and empty.',
  },
  standards: {
    title: 'Standard forms',
    cpsv: 'Services as linked data, by CPSV-AP 3.2.0',
    hsds: 'Office and services by Open Referral HSDS 3.0',
    dcat: 'The catalogue of these data by DCAT',
    api: 'The interface for programs (API), and its description',
    line: 'The lines now',
    policy: 'The rules of the line',
  },
  datasets: {
    offices: { title: 'Offices', holds: 'Name, address, time zone, slogan, pledge, and where to complain.' },
    services: {
      title: 'Services',
      holds: 'The service standards in force today: one row for each service.',
    },
    cases: { title: 'Cases', holds: 'What people come for within one service, such as a lost card.' },
    requirements: {
      title: 'Requirements',
      holds: 'What to bring for each service, and when it is needed.',
    },
    steps: { title: 'Procedure', holds: 'The steps of each service in their order.' },
    fees: { title: 'Fees', holds: 'Amounts or formulas, their legal basis, and whether they are due today.' },
    calendar: {
      title: 'Opening hours',
      holds:
        'Hours of the week. Rows with dates, such as Ramadan, take the place of rows without on those dates. A service without rows of its own follows its office.',
    },
    calendar_dates: {
      title: 'Closed days',
      holds: 'Holidays and parts of days that are closed, to be taken off the opening hours.',
    },
    standards: {
      title: 'Versions of standards',
      holds:
        'Every version of a standard that was ever published, with its validity and all it said. A version that ends before it begins was never in force.',
    },
    regulations: { title: 'Regulations', holds: 'The regulations that services and fees rest on.' },
    life_events: {
      title: 'Life events',
      holds: 'What happens in a life that brings people to the office, and the services for it.',
    },
    counters: {
      title: 'Counters',
      holds: 'The counters in use, where they are, and what they usually serve.',
    },
    lines: { title: 'Lines now', holds: 'How many people wait at this moment for each service.' },
    tickets_by_hour: {
      title: 'Tickets by hour',
      holds:
        'How many tickets were taken in each hour, today and in the 400 days before. Hours without any are left out.',
    },
    estimates: {
      title: 'Accuracy of estimates',
      holds:
        'Estimates that were told and what then happened, by service and hour, today and in the 91 days before.',
    },
    estimate_outcomes: {
      title: 'Estimates one by one',
      holds:
        'Every estimate that was told on one day, and what then happened. Ask for another day with ?day=YYYY-MM-DD.',
    },
  },
} as const satisfies SameShape<typeof source>
