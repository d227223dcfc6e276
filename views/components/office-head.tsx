import type { Child } from 'hono/jsx'
import { Brand } from './brand.tsx'

export type Clock = {
  /** "09.42" */
  time: string
  /** "WIB" */
  zone: string
  /** "Senin, 6 April 2026" */
  date?: string
}

export type OfficeHeadProps = {
  name: string
  slogan?: string
  /** Where the name leads; without it the name is plain text. */
  href?: string
  clock?: Clock
  /** What stands at the end of the head: a menu, a language link, buttons. */
  children?: Child
}

export function OfficeHead({ name, slogan, href, clock, children }: OfficeHeadProps) {
  const office = (
    <>
      <Brand />
      <span class="office-head__names">
        <span class="office-head__name">{name}</span>
        {slogan && <span class="office-head__slogan">{slogan}</span>}
      </span>
    </>
  )
  return (
    <header class="office-head">
      {href ? (
        <a class="office-head__office" href={href}>
          {office}
        </a>
      ) : (
        <div class="office-head__office">{office}</div>
      )}
      {children && <div class="office-head__end">{children}</div>}
      {clock && <HeadClock {...clock} />}
    </header>
  )
}

/** A clock that a client behaviour keeps going through its `data-clock` hook. */
function HeadClock({ time, zone, date }: Clock) {
  return (
    <div class="head-clock" data-clock>
      <span class="head-clock__now">
        <span class="head-clock__time" data-clock-time>
          {time}
        </span>{' '}
        <span class="head-clock__zone" data-clock-zone>
          {zone}
        </span>
      </span>
      {date && (
        <span class="head-clock__date" data-clock-date>
          {date}
        </span>
      )}
    </div>
  )
}
