import { lastSeq } from '../../platform/events.ts'
import type { House } from '../http/house.ts'
import { type Channel, frame } from '../http/live.ts'

/** Tells consoles that something happened in the office, not what: each then fetches its own desk. */
export function officeNews(house: House, office: string): Channel {
  return {
    key: `${office} console`,
    office,
    catchUp: async () => [frame(await lastSeq(house.reading, office), '', 'hall')],
    render: async (batch) => batch.slice(-1).map(({ seq }) => frame(seq, '', 'hall')),
  }
}
