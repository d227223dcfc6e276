import { lifeEventsOf } from '../../catalogue/life-events.ts'
import { listServices } from '../../catalogue/services.ts'
import { listCounters } from '../../offices/counters.ts'
import { listOffices } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import type { House } from '../http/house.ts'
import { paths } from '../http/paths.ts'

/** Every public page of every office, for search engines (sitemaps.org, version 0.9). */
export async function sitemap(house: House): Promise<string> {
  const offices = await listOffices(house.reading)
  const places = await Promise.all(
    offices.map(async ({ slug, timeZone }) => {
      const today = localDay(house.clock(), timeZone)
      const services = await listServices(house.reading, slug, today)
      const counters = await listCounters(house.reading, slug)
      const { lifeEvents } = await lifeEventsOf(house.reading, slug)
      return [
        ...[paths.office(slug), paths.hours(slug), paths.fees(slug), paths.pledge(slug)],
        ...[paths.accuracy(slug), paths.accuracyMethod(slug)],
        ...services.map(({ code }) => paths.service(slug, code)),
        ...counters.map(({ counter }) => paths.counter(slug, counter)),
        ...lifeEvents.map(({ code }) => paths.lifeEvent(slug, code)),
      ]
    }),
  )
  const urls = [paths.home, ...places.flat()].map(
    (path) => `<url><loc>${escaped(house.publicUrl() + path)}</loc></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>
`
}

/** What search engines are to leave alone: screens of the office, and pages that belong to one person. */
export function robots(house: House): string {
  const closed = ['/t/', '/*/kiosk', '/*/display', '/*/console', '/*/admin', '/*/sign-in', '/*/enrol']
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${house.publicUrl()}/sitemap.xml`,
    '',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
