import { deedInWords, factsInWords } from '../../../views/admin/audit-words.ts'
import type { TrailLine } from '../../audit/trail.ts'
import { isoAt } from '../../offices/rules/local-time.ts'
import { writeCsv, writeMoreCsv } from '../../platform/csv.ts'
import type { Language } from '../../words/language.ts'
import type { Named } from './audit-names.ts'

/** The trail as it is read, some lines at a time. */
export type TrailPieces = AsyncGenerator<readonly TrailLine[]>

/** The lines as they are kept, one JSON object each. */
export function trailAsLines(pieces: TrailPieces, timeZone: string): ReadableStream {
  return sent(pieces, '', (lines) => {
    const said = lines.map(({ at, ...line }) => JSON.stringify({ at: isoAt(at, timeZone), ...line }))
    return `${said.join('\n')}\n`
  })
}

/** The lines as a table for spreadsheets: as they are kept, and beside it as the page says them. */
export function trailAsTable(
  pieces: TrailPieces,
  timeZone: string,
  names: Named,
  language: Language,
): ReadableStream {
  return sent(pieces, writeCsv([COLUMNS]), (lines) =>
    writeMoreCsv(
      lines.map(({ id, at, by, name, facts }) => [
        String(id),
        isoAt(at, timeZone),
        by,
        names.who(by),
        name,
        deedInWords(language, name),
        factsInWords(language, names.facts(facts)),
        JSON.stringify(facts),
      ]),
    ),
  )
}

const COLUMNS = ['id', 'at', 'by', 'who', 'name', 'what', 'details', 'facts'] as const

/** Read piece by piece as it is sent: a year of lines does not fit into memory twice. */
function sent(
  pieces: TrailPieces,
  beginning: string,
  textOf: (lines: readonly TrailLine[]) => string,
): ReadableStream {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => {
      if (beginning !== '') controller.enqueue(encoder.encode(beginning))
    },
    pull: async (controller) => {
      const { value, done } = await pieces.next()
      if (done === true) return controller.close()
      controller.enqueue(encoder.encode(textOf(value)))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
