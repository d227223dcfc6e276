import type { z } from 'zod'
import {
  counterCallShape,
  newTicketShape,
  ticketShape,
  ticketsShape,
} from '../../src/web/api/ticket-shapes.ts'
import { type Api, type Asking, openApi, type Told } from './api.ts'
import { openWorld, type World } from './world.ts'

export type NewTicket = z.infer<typeof newTicketShape>
export type CounterCall = z.infer<typeof counterCallShape>

export type Morning = Awaited<ReturnType<typeof openMorning>>

const HERE = '/offices/sukamaju'

/** A morning in Sukamaju as programs see it: a kiosk and an officer with tokens, and what they do. */
export async function openMorning() {
  const world: World = await openWorld()
  const api: Api = await openApi(world)
  const kiosk = await world.token('kiosk')
  const officer = await world.token('officer')
  const act = (id: string, verb: string, body: unknown = {}, asking: Asking = {}): Promise<Told> =>
    api.post(`${HERE}/tickets/${id}/${verb}`, body, { token: officer, ...asking })
  return {
    world,
    api,
    kiosk,
    officer,
    act,
    /** A visitor takes a ticket at the kiosk. */
    take: async (service = 'KK', ticketClass = 'N'): Promise<NewTicket> => {
      const body = { service, class: ticketClass, channel: 'kiosk' }
      return newTicketShape.parse((await api.post(`${HERE}/tickets`, body, { token: kiosk })).body)
    },
    /** The officer opens a counter for its usual services, or for these. */
    open: (counter = '1', services?: string[]): Promise<Told> =>
      api.put(`${HERE}/counters/${counter}/shift`, services === undefined ? {} : { services }, {
        token: officer,
      }),
    /** The officer calls whose turn it is. */
    call: async (counter = '1', asking: Asking = {}): Promise<CounterCall> =>
      counterCallShape.parse(
        (await api.post(`${HERE}/counters/${counter}/calls`, {}, { token: officer, ...asking })).body,
      ),
    /** A ticket as the officers' list shows it. */
    ticket: async (id: string): Promise<z.infer<typeof ticketShape>> => {
      const { tickets } = ticketsShape.parse((await api.get(`${HERE}/tickets`, { token: officer })).body)
      return ticketShape.parse(tickets.find((ticket) => ticket.id === id))
    },
    /** Everybody who is called comes, and is served to the end. */
    serve: async (id: string): Promise<void> => {
      await act(id, 'serving')
      await act(id, 'completion', { outcome: 'done' })
    },
    close: () => world.close(),
  }
}
