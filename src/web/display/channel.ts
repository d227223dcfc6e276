import { isStillAnnounced } from '../../hall/rules/board.ts'
import type { CallFacts } from '../../queue/announce-call.ts'
import { callsToday } from '../../queue/calls-today.ts'
import type { Hall } from '../../queue/hall.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'
import { clockOf } from '../http/basics.ts'
import { type Frame, frame, signal } from '../http/frames.ts'
import type { House } from '../http/house.ts'
import type { Channel } from '../http/live.ts'
import type { BoardNow } from './board.ts'
import { kindOfCounter } from './counter-kinds.ts'

/**
 * What every display of an office hears in its language: each call by name with its own number, then the
 * board. The board comes last, so that a line that breaks between them loses no call.
 */
export function displayChannel(
  house: House,
  boards: (slug: string, language: Language) => Promise<BoardNow>,
  { slug, language, version }: { slug: string; language: Language; version: string },
): Channel {
  /** The board as it was last told to everybody here. */
  let told = ''

  return {
    key: `${slug} display ${language}`,
    office: slug,
    catchUp: async (lastSeq) => {
      const board = await boards(slug, language)
      const { hall, html } = board
      if (told === '') told = html
      const calls = await callsSince(house, hall, lastSeq)
      return [
        pulseOf(house, board, version),
        ...calls.map((call) => callFrame(call, hall, language)),
        frame(hall.seq, html),
      ]
    },
    render: async (batch) => {
      const first = batch[0]?.seq ?? 0
      const last = batch.at(-1)?.seq ?? 0
      const { hall, html } = await boards(slug, language)
      const isCalled = batch.some(({ name }) => name === 'ticket.called')
      const calls = isCalled ? await callsBetween(house, hall, first - 1, last) : []
      told = html
      return [...calls.map((call) => callFrame(call, hall, language)), frame(last, html)]
    },
    pulse: async () => {
      const board = await boards(slug, language)
      const news = board.html === told ? [] : [signal(board.html)]
      told = board.html
      return [pulseOf(house, board, version), ...news]
    },
  }
}

/** What a display missed; one that was nowhere, or further than we are, hears what is still announced. */
async function callsSince(house: House, hall: Hall, lastSeq: number | null): Promise<CallFacts[]> {
  if (lastSeq !== null && lastSeq <= hall.seq) return callsBetween(house, hall, lastSeq, hall.seq)
  const recent = hall.calls.filter(({ at, isUndone }) => !isUndone && isStillAnnounced(at, house.clock()))
  return recent.reverse()
}

/** The announcements after one event and up to another, oldest first; the hall knows the latest of them. */
async function callsBetween(house: House, hall: Hall, after: number, last: number): Promise<CallFacts[]> {
  const oldest = hall.calls.at(-1)
  const isComplete = oldest === undefined || oldest.seq <= after + 1 || hall.calls.length < HALL_KNOWS
  const calls = isComplete
    ? hall.calls.filter(({ isUndone }) => !isUndone).toReversed()
    : await callsToday(house.reading, hall.office, house.clock(), after)
  return calls.filter(({ seq }) => after < seq && seq <= last)
}

/** So many announcements a hall remembers. */
const HALL_KNOWS = 40

function callFrame(call: CallFacts, hall: Hall, language: Language): Frame {
  const { seq, at, number, counter, repeat } = call
  const words = wordsOf(language).display
  const kind = words.kinds[kindOfCounter(hall, counter)]
  const facts = { number, counter, kind: kind.toLowerCase() }
  const says =
    repeat === 0
      ? phrase(language, words.says, facts)
      : phrase(language, words.saysAgain, { times: repeat + 1, ...facts })
  return frame(seq, JSON.stringify({ seq, at, number, counter, repeat, kind, says }), 'ticket.called')
}

/** The office's time, how far it has come, and what its pages are made of. */
function pulseOf(house: House, { office, hall, props }: BoardNow, version: string): Frame {
  const now = house.clock()
  const clock = clockOf(now, office, props.language)
  return signal(JSON.stringify({ now, ...clock, seq: hall.seq, version }), 'pulse')
}
