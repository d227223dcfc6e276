import { firstOfLines, headInTurn } from '../../../queue/rules/turn.ts'
import { NOBODY, type RunLine } from './run-line.ts'
import type { Scene } from './scene.ts'

/** Whose turn it is during one run, by the rule by which the office calls. */
export type RunTurn = {
  reset: () => void
  /** Takes whose turn it is at a counter out of its line, or answers `NOBODY`. */
  next: (counter: number, at: number) => number
}

type Head = { line: number; ticket: number; pointer: number }

/** `welcome` hears of each newcomer once: when it would have been called, and by which counter. */
export function createRunTurn(
  scene: Scene,
  waiting: RunLine,
  welcome: (newcomer: number, counter: number, at: number) => void,
): RunTurn {
  const { classes, lines, lineOf, newcomers, bounds } = scene
  const { key, newcomerKey } = waiting
  const linesOf = scene.counters.map(({ services }) => [
    ...new Set(services.map((each) => lineOf[each] ?? 0)),
  ])
  const inLine = scene.counters.map(({ services }) =>
    lines.map((_, line) => services.filter((each) => lineOf[each] === line)),
  )
  const newcomersOf: number[][] = Array.from({ length: lines.length * classes }, () => [])
  newcomers.forEach((newcomer, number) => {
    newcomersOf[(lineOf[newcomer.service] ?? 0) * classes + newcomer.class]?.push(number)
  })
  const isBounded = bounds.some(Number.isFinite)
  const pointers = new Int32Array(lines.length)
  const leftOf = newcomersOf.map(({ length }) => length)
  const isWelcome = new Uint8Array(newcomers.length)
  const firsts: (number | null)[] = Array.from({ length: classes }, () => null)
  /** The place by arrival of the first of each line and class that the counter of this turn may call. */
  const firstKeys = new Float64Array(lines.length * classes)
  const heads: Head[] = []
  let left = 0

  /** Fills `firsts` with the oldest of each class that a counter may call in a line; answers who is overdue. */
  function look(counter: number, line: number, at: number): number | null {
    for (let whose = 0; whose < classes; whose++)
      firsts[whose] = oldest(counter, line, whose, (kind) => waiting.headOf(kind, at))
    if (!isBounded) return null
    let overdue: number | null = null
    for (let whose = 0; whose < classes; whose++) {
      const bound = bounds[whose] ?? Infinity
      if (bound === Infinity) continue
      const first = oldest(counter, line, whose, (kind) => waiting.overdueOf(kind, bound, at))
      if (first !== null && (overdue === null || keyOf(first) < keyOf(overdue))) overdue = first
    }
    return overdue
  }

  function oldest(
    counter: number,
    line: number,
    whose: number,
    headOf: (kind: number) => number,
  ): number | null {
    let first: number | null = null
    for (const service of inLine[counter]?.[line] ?? []) {
      const head = headOf(service * classes + whose)
      if (head !== NOBODY && (first === null || keyOf(head) < keyOf(first))) first = head
    }
    return first
  }

  function headOfLine(line: number, overdue: number | null): Head | null {
    const next = headInTurn(firsts, overdue, lines[line]?.cycle ?? [], pointers[line] ?? 0)
    return next === null ? null : { line, ticket: next.head, pointer: next.pointer }
  }

  function choose(counter: number, candidates: readonly Head[]): Head | null {
    const order = scene.counters[counter]?.preference ?? []
    return firstOfLines(candidates, order, lineOfHead, byKey)
  }

  function byKey(a: Head, b: Head): number {
    return keyOf(a.ticket) - keyOf(b.ticket)
  }

  function keyOf(number: number): number {
    return number === NOBODY ? newcomerKey : (key[number] ?? 0)
  }

  function keyOr(first: number | null): number {
    return first === null ? Infinity : keyOf(first)
  }

  function welcomeThoseNext(counter: number, at: number, chosen: Head | null): void {
    for (const line of linesOf[counter] ?? [])
      for (let whose = 0; whose < classes; whose++) {
        if ((leftOf[line * classes + whose] ?? 0) === 0) continue
        if ((firstKeys[line * classes + whose] ?? 0) < newcomerKey) continue
        if (chosen !== null && !wouldBeNext(counter, line, whose, at)) continue
        for (const number of newcomersOf[line * classes + whose] ?? []) receive(number, counter, line, at)
      }
  }

  function receive(number: number, counter: number, line: number, at: number): void {
    const newcomer = newcomers[number]
    if (newcomer === undefined || isWelcome[number] === 1) return
    if (newcomer.counter >= 0 && newcomer.counter !== counter) return
    if (!(inLine[counter]?.[line] ?? []).includes(newcomer.service)) return
    isWelcome[number] = 1
    leftOf[line * classes + newcomer.class] = (leftOf[line * classes + newcomer.class] ?? 0) - 1
    left -= 1
    welcome(number, counter, at)
  }

  /** Whether somebody of a class who stood behind all that waited at the start would be called now. */
  function wouldBeNext(counter: number, line: number, whose: number, at: number): boolean {
    const overdue = look(counter, line, at)
    firsts[whose] = NOBODY
    const head = headOfLine(line, overdue)
    if (head?.ticket !== NOBODY) return false
    const others = heads.filter((each) => each.line !== line)
    return choose(counter, [...others, head])?.ticket === NOBODY
  }

  return {
    reset: () => {
      left = newcomers.length
      isWelcome.fill(0)
      newcomersOf.forEach(({ length }, place) => {
        leftOf[place] = length
      })
      lines.forEach(({ pointer }, line) => {
        pointers[line] = pointer
      })
    },
    next: (counter, at) => {
      const handed = waiting.takeHanded(counter)
      if (handed !== NOBODY) return handed
      heads.length = 0
      for (const line of linesOf[counter] ?? []) {
        const head = headOfLine(line, look(counter, line, at))
        for (let whose = 0; whose < classes; whose++)
          firstKeys[line * classes + whose] = keyOr(firsts[whose] ?? null)
        if (head !== null) heads.push(head)
      }
      const chosen = choose(counter, heads)
      if (left > 0) welcomeThoseNext(counter, at, chosen)
      if (chosen === null) return NOBODY
      pointers[chosen.line] = chosen.pointer
      waiting.take(chosen.ticket)
      if (isBounded) waiting.overtake(chosen.ticket, at)
      return chosen.ticket
    },
  }
}

function lineOfHead({ line }: Head): number {
  return line
}
