import type { PersonRow } from '../../../views/admin/people-table.tsx'
import type { OfficerOnList } from '../../people/officers.ts'
import { shortDate } from '../../words/format.ts'
import type { AdminHere } from './frame.ts'

/** A person as the list shows them. */
export function personRow(officer: OfficerOnList, { office, language }: AdminHere): PersonRow {
  const { disabledAt, username, ...person } = officer
  return {
    ...person,
    username: username ?? '',
    disabled: disabledAt === null ? null : shortDate(disabledAt, office.timeZone, language),
  }
}
