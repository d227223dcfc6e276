import type { StandingName } from './columns.ts'
import type { Facts, Links } from './facts.ts'
import { feeRows } from './fee-rows.ts'
import { counterRows, lifeEventRows, officeRows, regulationRows } from './office-rows.ts'
import { caseRows, requirementRows, serviceRows, standardRows, stepRows } from './service-rows.ts'
import { type Table, tableOf } from './table.ts'
import { calendarRows, closureRows } from './time-rows.ts'

/** The table of a dataset that changes only when the office changes what it says. */
export function standingTable(name: StandingName, facts: Facts, links: Links): Table {
  return makers[name](facts, links)
}

const makers: Readonly<Record<StandingName, (facts: Facts, links: Links) => Table>> = {
  offices: (facts, links) => tableOf('offices', officeRows(facts, links)),
  services: (facts, links) => tableOf('services', serviceRows(facts, links)),
  cases: (facts) => tableOf('cases', caseRows(facts)),
  requirements: (facts) => tableOf('requirements', requirementRows(facts)),
  steps: (facts) => tableOf('steps', stepRows(facts)),
  fees: (facts) => tableOf('fees', feeRows(facts)),
  calendar: (facts) => tableOf('calendar', calendarRows(facts)),
  calendar_dates: (facts) => tableOf('calendar_dates', closureRows(facts)),
  standards: (facts) => tableOf('standards', standardRows(facts)),
  regulations: (facts) => tableOf('regulations', regulationRows(facts)),
  life_events: (facts) => tableOf('life_events', lifeEventRows(facts)),
  counters: (facts, links) => tableOf('counters', counterRows(facts, links)),
}
