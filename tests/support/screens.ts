import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '../../src/app.ts'
import type { StreamMessage } from './event-stream.ts'
import { type Ear, listen } from './live-house.ts'
import { type Morning, openMorning } from './morning.ts'

export type Screens = Awaited<ReturnType<typeof openScreens>>

/** A morning in Sukamaju, and a real server at which displays listen. */
export async function openScreens() {
  const morning: Morning = await openMorning()
  const display = await morning.world.token('display')
  const server = createServer(getRequestListener(createApp(morning.world.house()).fetch))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  const url = `http://127.0.0.1:${address.port}`
  const page = `${url}/sukamaju/display`
  return {
    ...morning,
    url,
    /** Asks for the display's page as a screen that shows this token, or none. */
    look: (
      token: string | null = display,
      headers: Record<string, string> = {},
      path = '/sukamaju/display',
    ) =>
      fetch(`${url}${path}`, {
        headers: { ...headers, ...(token !== null && { authorization: `Bearer ${token}` }) },
      }),
    /** Listens as a display, and waits for the board with which every stream begins. */
    listen: async (lastEventId?: string, headers: Record<string, string> = {}) => {
      const ear = await listen(`${page}/live`, lastEventId, {
        authorization: `Bearer ${display}`,
        ...headers,
      })
      const first = await heardUpTo(ear, isBoard)
      return { ear, first, board: first.at(-1)?.data ?? '' }
    },
    /** Every line is cut, and may be opened again. */
    cut: () => server.closeAllConnections(),
    close: async () => {
      await morning.world.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Everything heard up to and with the first message of a kind, without pulses. */
export async function heardUpTo(
  ear: Ear,
  isLast: (message: StreamMessage) => boolean,
): Promise<StreamMessage[]> {
  const heard: StreamMessage[] = []
  for (let message = await ear.next(); message !== null; message = await ear.next()) {
    if (message.event !== 'pulse') heard.push(message)
    if (isLast(message)) return heard
  }
  throw new Error('the stream ended before that')
}

export function isBoard({ event }: StreamMessage): boolean {
  return event === 'message'
}

/** The numbers called in these messages, in order. */
export function calledIn(messages: readonly StreamMessage[]): string[] {
  return messages
    .filter(({ event }) => event === 'ticket.called')
    .map(({ data }) => /"number":"([^"]+)"/.exec(data)?.[1] ?? '')
}

/** The numbers that a board shows, newest first. */
export function numbersOn(board: string): string[] {
  return [...board.matchAll(/<(?:span class="call__number"|b)>([A-Z]\d+)</g)].map((match) => match[1] ?? '')
}
