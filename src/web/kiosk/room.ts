import type { Need } from '../../../views/kiosk/needs.tsx'

/**
 * What a screen of 1080 × 1920 leaves between the facts of a service and its buttons when every fact is
 * short, and what lines take and hold, in pixels and characters. Measured, and on the safe side: a journey
 * walks through the longest services.
 */
const SCREENS = {
  normal: {
    room: 550,
    pager: 128,
    title: { line: 75, chars: 30 },
    value: { line: 48, chars: 13 },
    fact: { line: 37, chars: 20 },
    text: { line: 41, chars: 52 },
    note: { line: 37, chars: 62 },
    need: 96,
    wait: 92,
  },
  large: {
    room: 515,
    pager: 171,
    title: { line: 90, chars: 24 },
    value: { line: 64, chars: 10 },
    fact: { line: 50, chars: 15 },
    text: { line: 56, chars: 37 },
    note: { line: 50, chars: 46 },
    need: 96,
    wait: 56,
  },
} as const

const CASES = 132
/** With large text, what lies low enough to be touched by whoever sits. */
const LOW = 470
const PADDING = 26

/** What else stands on the screen and takes room; each fact as its value and what is said below it. */
export type Beside = {
  name: string
  facts: readonly (readonly [value: string, note: string])[]
  hasCases: boolean
  /** Whether it is said how long one waits: on the buttons, and in two lines above them. */
  hasWait: boolean
  isLarge: boolean
  isLow: boolean
}

/**
 * Cuts what to bring into pages that fit the screen: one page where all of it does, and never fewer than one
 * thing a page. Nothing is ever made smaller.
 */
export function pagesOfNeeds(needs: readonly Need[], beside: Beside): Need[][] {
  const room = roomBeside(beside)
  const { pager } = beside.isLarge ? SCREENS.large : SCREENS.normal
  const heights = needs.map((need) => heightOf(need, beside))
  if (heights.reduce((sum, height) => sum + height, 0) <= room) return [[...needs]]
  const pages: Need[][] = []
  let left = 0
  for (const [place, need] of needs.entries()) {
    const height = heights[place] ?? 0
    const open = pages.at(-1)
    if (open !== undefined && height <= left) open.push(need)
    else {
      pages.push([need])
      left = room - pager
    }
    left -= height
  }
  return pages
}

/** The room for what to bring, with the way to its other pages. */
function roomBeside({ name, facts, hasCases, hasWait, isLarge, isLow }: Beside): number {
  const { room, title, value, fact, wait } = isLarge ? SCREENS.large : SCREENS.normal
  const longest = Math.max(...facts.map(([said, note]) => linesOf(said, value) + linesOf(note, fact)))
  const short = value.line + fact.line
  const waiting = hasWait ? wait : 0
  const left = room - waiting - (linesOf(name, title) - title.line) - (longest - short)
  return (isLarge && isLow ? Math.min(LOW - waiting, left) : left) - (hasCases ? CASES : 0)
}

function heightOf({ text, case: when = '', note = '' }: Need, { isLarge }: Beside): number {
  const screen = isLarge ? SCREENS.large : SCREENS.normal
  const said = [linesOf(text, screen.text), linesOf(when, screen.note), linesOf(note, screen.note)]
  return Math.max(
    screen.need,
    said.reduce((sum, height) => sum + height, PADDING),
  )
}

function linesOf(text: string, { line, chars }: { line: number; chars: number }): number {
  return Math.ceil(text.length / chars) * line
}
