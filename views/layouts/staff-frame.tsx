import type { Child } from 'hono/jsx'
import { Brand } from '../components/brand.tsx'
import type { Clock } from '../components/office-head.tsx'
import { Page, type PageProps } from './page.tsx'

export type StaffSpaceProps = {
  /** Where the officer is: "Loket 3". */
  place: string
  /** What stands beside the place: the services, the state of the counter. */
  about?: Child
  /** What stands at the end: connection, name, pause, lock. */
  end?: Child
  clock?: Clock
  /** The row of shortcuts. */
  foot?: Child
  /** For the whole of it: an `id` to be swapped by, `hx-…`, `data-…`. */
  attributes?: Readonly<Record<string, string | boolean>>
  children: Child
}

export type StaffFrameProps = Omit<PageProps, 'door' | 'attributes'> & Omit<StaffSpaceProps, 'attributes'>

/** A narrow head, the work, the shortcuts. */
export function StaffFrame({ place, about, end, clock, foot, children, ...page }: StaffFrameProps) {
  return (
    <Page {...page} door="console">
      <StaffSpace place={place} about={about} end={end} foot={foot} {...(clock && { clock })}>
        {children}
      </StaffSpace>
    </Page>
  )
}

/** The same without the document around it, for a page that swaps all of it. */
export function StaffSpace({ place, about, end, clock, foot, attributes, children }: StaffSpaceProps) {
  return (
    <div class="frame" {...attributes}>
      <header class="staff-head">
        <Brand />
        <span class="staff-head__place">{place}</span>
        {about}
        <div class="staff-head__end">
          {end}
          {clock && (
            <span class="head-clock__now" data-clock>
              <span class="head-clock__time" data-clock-time>
                {clock.time}
              </span>{' '}
              <span class="head-clock__zone" data-clock-zone>
                {clock.zone}
              </span>
            </span>
          )}
        </div>
      </header>
      <main class="frame__main" id="main" tabindex={-1}>
        {children}
      </main>
      {foot && <footer class="staff-foot">{foot}</footer>}
    </div>
  )
}
