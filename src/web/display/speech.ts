import { Hono } from 'hono'
import { z } from 'zod'
import { announcement, chimeOf } from '../../hall/announcement.ts'
import { numberStyles } from '../../hall/rules/spoken-number.ts'
import { refuse } from '../../platform/refusal.ts'
import { policyOf } from '../../queue/policy.ts'
import { languages } from '../../words/language.ts'
import { asks } from '../http/asks.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { kindOfCounter } from './counter-kinds.ts'

const QUESTION = 'see the display'

/** In the address of a screen that is silent. */
const SILENT = 'off'

/**
 * How a screen speaks, from its address: `?voice=id,en&numbers=cardinal&times=1`; `voice=off` is silent.
 * A screen with a slip in its address speaks as one that says nothing of it.
 */
const speechShape = z.object({
  voice: z
    .string()
    .transform((text) => (text === SILENT ? [] : text.split(',')))
    .pipe(z.array(z.enum(languages)).max(languages.length))
    .catch(['id']),
  numbers: z.enum(numberStyles).catch('digits'),
  times: z.coerce.number().int().min(1).max(2).catch(2),
})

/** How this screen speaks; null when it is silent. `query` asks for a sound that is spoken so. */
export function speechOf(asked: Record<string, string>) {
  const { voice, numbers, times } = speechShape.parse(asked)
  if (voice.length === 0) return null
  const query = new URLSearchParams({ voice: voice.join(','), numbers }).toString()
  return { voice, numbers, times, query }
}

/** The calls of an office as sounds, each under the number of its event. */
export function speechRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()

  routes.get('/:office/display/calls/:call{[0-9]+\\.wav}', asks(QUESTION), async (c) => {
    const speech = speechOf(c.req.query()) ?? refuse('NOT_FOUND')
    const slug = c.req.param('office')
    const hall = await house.hall(slug)
    const seq = Number.parseInt(c.req.param('call'), 10)
    const call = hall.calls.find((known) => known.seq === seq && !known.isUndone) ?? refuse('NOT_FOUND')
    const { noshow } = await policyOf(house.reading, slug)
    const spoken = {
      ...call,
      kind: kindOfCounter(hall, call.counter),
      isLast: call.repeat >= noshow.recalls,
    }
    const how = { languages: speech.voice, numbers: speech.numbers, isAgain: 'again' in c.req.query() }
    return c.body(announcement(house.voice, spoken, how), 200, SOUND)
  })

  routes.get('/:office/display/chime.wav', asks(QUESTION), (c) => {
    const speech = speechOf(c.req.query()) ?? refuse('NOT_FOUND')
    return c.body(chimeOf(house.voice, speech.voice), 200, SOUND)
  })

  return routes
}

/** Not kept by the browser: a call may be taken back before it is said again. */
const SOUND = { 'content-type': 'audio/wav' } as const
