import type { z } from 'zod'
import { listServices, type Service } from '../../catalogue/services.ts'
import { type Counter, listCounters } from '../../offices/counters.ts'
import type { Office } from '../../offices/office.ts'
import { localDay } from '../../offices/rules/local-time.ts'
import { openingAt } from '../../offices/rules/opening-hours.ts'
import { can } from '../../people/rules/can.ts'
import { callNext } from '../../queue/call-next.ts'
import { callOutOfTurn } from '../../queue/call-out-of-turn.ts'
import { closeCounter } from '../../queue/close-counter.ts'
import { openCounter } from '../../queue/open-counter.ts'
import { pauseCounter, unpauseCounter } from '../../queue/pause-counter.ts'
import type { House } from '../http/house.ts'
import { paths } from '../http/paths.ts'
import { type HallNow, waitAtCounter } from '../http/waits.ts'
import { at } from './address.ts'
import { theCounter, theOffice } from './here.ts'
import { counterShape, countersShape } from './office-shapes.ts'
import { nothing } from './shapes.ts'
import { callRequest, counterCallShape, shiftRequest } from './ticket-shapes.ts'
import { counterCallBody } from './tickets.ts'
import { deed, ending, noun, setting } from './verbs.ts'
import { waitBody } from './waits.ts'

/** The counters of an office, who works at them, and calling at them. */
export const counters = [
  at('/offices/:office/counters', theOffice, {
    GET: noun({
      id: 'listCounters',
      says: 'The counters in the order of the hall.',
      tag: 'Public',
      question: null,
      query: nothing,
      shape: countersShape,
      read: async ({ house, here: { office } }) => {
        const body = await counterBodies(house, office)
        return { counters: (await listCounters(house.reading, office.slug)).map(body) }
      },
    }),
  }),
  at('/offices/:office/counters/:counter', theCounter, {
    GET: noun({
      id: 'readCounter',
      says: 'One counter: what it serves now and how many wait for that.',
      tag: 'Public',
      question: null,
      query: nothing,
      shape: counterShape,
      read: ({ house, here }) => counterNow(house, here),
    }),
  }),
  at('/offices/:office/counters/:counter/shift', theCounter, {
    PUT: setting({
      id: 'workCounter',
      says: 'Opens a counter or changes what it serves; pauses it for a reason, or goes on.',
      tag: 'Officers',
      question: 'work a counter',
      body: shiftRequest,
      shape: counterShape,
      refuses: ['COUNTER_CLOSED', 'COUNTER_BUSY', 'SERVICE_UNKNOWN', 'REASON_UNKNOWN'],
      job: (work, { here, c }, wish) => {
        const place = { office: here.office.slug, counter: here.counter.counter }
        if (!('paused' in wish)) {
          return openCounter(work, {
            ...place,
            services: wish.services,
            isPerson: c.get('who').kind === 'officer',
            movesOfficers: can(c.get('who').role, 'move officers'),
          })
        } else if (wish.paused === null) {
          return unpauseCounter(work, place)
        } else {
          return pauseCounter(work, { ...place, reason: wish.paused })
        }
      },
      read: ({ house, here }) => counterNow(house, here),
    }),
    DELETE: ending({
      id: 'closeCounter',
      says: 'Closes a counter; a closed one stays closed. Who was handed over to it goes back into the line.',
      tag: 'Officers',
      question: 'work a counter',
      refuses: ['COUNTER_BUSY'],
      job: (work, { here }) =>
        closeCounter(work, { office: here.office.slug, counter: here.counter.counter }),
    }),
  }),
  at('/offices/:office/counters/:counter/calls', theCounter, {
    POST: deed({
      id: 'callNext',
      says: 'Calls who was handed over to this counter, then whose turn it is; or one ticket, for a reason.',
      tag: 'Officers',
      question: 'work a counter',
      body: callRequest,
      status: 201,
      shape: counterCallShape,
      orNothing: 'Nobody is to be called.',
      refuses: [
        ...(['COUNTER_CLOSED', 'COUNTER_PAUSED', 'COUNTER_BUSY', 'TICKET_STATE'] as const),
        ...(['TICKET_UNKNOWN', 'SERVICE_UNKNOWN', 'REASON_UNKNOWN'] as const),
      ],
      job: async (work, { here }, { ticket, reason }) => {
        const place = { office: here.office.slug, counter: here.counter.counter }
        const call =
          ticket === undefined
            ? await callNext(work, place)
            : await callOutOfTurn(work, { ...place, ticket, reason })
        return call === null ? null : counterCallBody(call)
      },
    }),
  }),
]

async function counterNow(house: House, here: { office: Office; counter: Counter }) {
  const body = await counterBodies(house, here.office)
  return body(here.counter)
}

/** How the counters of an office are shown now. */
async function counterBodies(house: House, office: Office) {
  const now = house.clock()
  const hall = await house.hall(office.slug)
  const services = await listServices(house.reading, office.slug, localDay(now, office.timeZone))
  const isOpen = openingAt(now, office).isOpen
  const links = services.map((service) => serviceLinks(service, office, house.publicUrl()))
  return (counter: Counter) => counterBody(counter, hall, isOpen, links)
}

type ServiceLinks = z.infer<typeof counterShape>['services'][number]

function counterBody(
  { counter, name, agency, place, services }: Counter,
  hall: HallNow,
  isOpen: boolean,
  links: readonly ServiceLinks[],
): z.infer<typeof counterShape> {
  const now = hall.counters.find((candidate) => candidate.counter === counter)
  const served = now?.services ?? services
  const state = now?.state ?? 'closed'
  const number = now?.number ?? null
  return {
    ...{ counter, name, agency, place, state },
    services: served.flatMap((code) => links.find(({ service }) => service === code) ?? []),
    ...(number !== null && { number }),
    waiting: now?.waiting ?? 0,
    ...waitBody(waitAtCounter(hall, counter, isOpen)),
  }
}

function serviceLinks({ code, sheet }: Service, office: Office, publicUrl: string): ServiceLinks {
  const page = publicUrl + paths.service(office.slug, code)
  return { service: code, name: sheet.name, procedure: `${page}#procedure`, fees: `${page}#fees` }
}
