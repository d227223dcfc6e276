import type { Context } from 'hono'
import type { Office } from '../../offices/office.ts'
import { isoAt } from '../../offices/rules/local-time.ts'
import { eventsAfter, lastSeq, type OfficeEvent } from '../../platform/events.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { type Channel, type Frame, frame } from '../http/live.ts'
import { type Asked, at, type Verb } from './address.ts'
import { describeVerb } from './describe.ts'
import { theOffice } from './here.ts'
import { lineNow } from './line.ts'
import { readQuery } from './sent.ts'
import { nothing, streamShape } from './shapes.ts'

const KEPT_FOR = 48 * 60 * 60 * 1000
const PAGE = 1000

/** The public events of an office as they happen. */
export const events = [at('/offices/:office/events', theOffice, { GET: listening() })]

/** GET: a stream that stays open; asked for its headers alone, it does not. */
function listening(): Verb<{ office: Office }> {
  return {
    question: null,
    describe: describeVerb({
      id: 'listen',
      says: 'Server-sent events: a snapshot with the body of the line, then every public event as it happens.',
      tag: 'Public',
      question: null,
      method: 'GET',
      query: nothing,
      status: 200,
      shape: streamShape,
      mediaType: 'text/event-stream',
      isResumable: true,
    }),
    answer: async ({ house, c, here: { office } }: Asked<{ office: Office }>) => {
      readQuery(c, nothing)
      return c.req.method === 'HEAD' ? headersAlone(c) : house.live.stream(c, channelOf(house, office))
    },
  }
}

function headersAlone(c: Context<DoorEnv>): Response {
  c.header('content-type', 'text/event-stream; charset=utf-8')
  return c.body(null, 200)
}

function channelOf(house: House, office: Office): Channel {
  return {
    key: `${office.slug} api`,
    office: office.slug,
    catchUp: async (seq) => {
      const canFollow = seq !== null && (await isKept(house, office, seq))
      return canFollow ? framesAfter(house, office, seq) : [await snapshot(house, office)]
    },
    render: async (batch) => batch.map((event) => frameOf(event, office)),
  }
}

/** Whether everything after this event can still be told: it is ours, and not older than 48 hours. */
async function isKept(house: House, office: Office, seq: number): Promise<boolean> {
  if (seq === 0 && (await lastSeq(house.reading, office.slug)) === 0) return true
  const [event] = await eventsAfter(house.reading, office.slug, Math.max(0, seq - 1), 1)
  return event !== undefined && event.at >= house.clock() - KEPT_FOR
}

async function framesAfter(house: House, office: Office, seq: number): Promise<Frame[]> {
  const frames: Frame[] = []
  for (let after = seq; ; ) {
    const page = await eventsAfter(house.reading, office.slug, after, PAGE)
    frames.push(...page.map((event) => frameOf(event, office)))
    if (page.length < PAGE) return frames
    after = page.at(-1)?.seq ?? after
  }
}

async function snapshot(house: House, office: Office): Promise<Frame> {
  const line = await lineNow(house, office)
  return frame(line.seq, JSON.stringify(line), 'snapshot')
}

function frameOf({ seq, at, name, facts }: OfficeEvent, { timeZone }: Office): Frame {
  return frame(seq, JSON.stringify({ seq, at: isoAt(at, timeZone), ...facts }), name)
}
