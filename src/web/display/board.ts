import { Board, type BoardProps } from '../../../views/display/board.tsx'
import { listGroups } from '../../catalogue/services.ts'
import { callsOnBoard, waitingByLetter } from '../../hall/rules/board.ts'
import { findOffice, type Office } from '../../offices/office.ts'
import { instantOf, localDay } from '../../offices/rules/local-time.ts'
import { openingAt, openingsOn } from '../../offices/rules/opening-hours.ts'
import { shortDate, zoneLabel } from '../../words/format.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'
import { clockOf } from '../http/basics.ts'
import type { House } from '../http/house.ts'
import { type HallNow, shownFor } from '../http/waits.ts'
import { kindOfCounter } from './counter-kinds.ts'

/** What a display of this office and language shows now, and the hall it was made of. */
export type BoardNow = { hall: HallNow; office: Office; props: BoardProps; html: string }

/** The board of an office, made once a commit and minute for each language, however many look at it. */
export function rememberBoards(house: House): (slug: string, language: Language) => Promise<BoardNow> {
  const boards = new Map<string, { hall: HallNow; board: Promise<BoardNow> }>()
  return async (slug, language) => {
    const hall = await house.hall(slug)
    const key = `${slug} ${language}`
    const known = boards.get(key)
    if (known?.hall === hall) return known.board
    const board = makeBoard(house, hall, language)
    boards.set(key, { hall, board })
    board.catch(() => boards.delete(key))
    return board
  }
}

async function makeBoard(house: House, hall: HallNow, language: Language): Promise<BoardNow> {
  const office = await findOffice(house.reading, hall.office)
  const groups = await listGroups(house.reading, hall.office)
  const waiting = waitingByLetter(hall.services)
  const at = house.clock()
  const { pledge, timeZone } = office
  const props: BoardProps = {
    language,
    seq: hall.seq,
    clock: clockOf(at, office, language),
    timeZone,
    opening: openingAt(at, office),
    isServing: hall.counters.some(({ state }) => state !== 'closed'),
    calls: callsOnBoard(hall.calls).map((call) => ({ ...call, kind: kindOfCounter(hall, call.counter) })),
    groups: groups
      .filter(({ letter }) => waiting.has(letter))
      .map(({ letter, name }) => ({
        letter,
        name: name[language],
        waiting: waiting.get(letter) ?? 0,
        wait: shownFor(hall, codesOf(hall, letter)),
      })),
    pledge: pledge && {
      text: pledge[language],
      by: pledge.by,
      place: pledge.place,
      date: shortDate(instantOf(pledge.date, '12:00', timeZone), timeZone, language),
    },
    notices: noticesOf(office, at, language),
  }
  return { hall, office, props, html: Board(props).toString() }
}

function codesOf({ services }: HallNow, letter: string): string[] {
  return services.filter((each) => each.letter === letter).map(({ service }) => service)
}

/** Sentences that are true of every office that runs this, and those it has said itself. */
function noticesOf(office: Office, at: number, language: Language): string[] {
  const { common, display } = wordsOf(language)
  const hours = openingsOn(localDay(at, office.timeZone), office)
    .map(({ opens, closes }) => `${opens}–${closes}`.replaceAll(':', '.'))
    .join(` ${common.and} `)
  return [
    display.ticker.fees,
    display.ticker.lines,
    ...(hours === ''
      ? []
      : [phrase(language, display.ticker.hours, { hours, zone: zoneLabel(at, office.timeZone) })]),
    phrase(language, display.ticker.complaints, { where: firstSentence(office.complaints[language]) }),
  ]
}

/** The ticker shows a line or two; the whole text stands on the portal. */
function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text
}
