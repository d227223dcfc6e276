/** What is to happen, the earliest first. */
export type Agenda<Item> = {
  /** At the same instant the lower `rank` comes first, then the lower `tie`, then what was added first. */
  add: (at: number, rank: number, item: Item, tie?: number) => void
  /** Takes the next out, or answers null. */
  take: () => { at: number; item: Item } | null
}

type Entry<Item> = { at: number; rank: number; tie: number; order: number; item: Item }

/** A binary heap. */
export function createAgenda<Item>(): Agenda<Item> {
  const heap: Entry<Item>[] = []
  let order = 0

  function isBefore(one: number, other: number): boolean {
    const [a, b] = [heap[one], heap[other]]
    if (a === undefined || b === undefined) return false
    return (a.at - b.at || a.rank - b.rank || a.tie - b.tie || a.order - b.order) < 0
  }

  function swap(one: number, other: number): void {
    const [a, b] = [heap[one], heap[other]]
    if (a === undefined || b === undefined) return
    heap[one] = b
    heap[other] = a
  }

  return {
    add: (at, rank, item, tie = 0) => {
      order += 1
      heap.push({ at, rank, tie, order, item })
      for (let place = heap.length - 1; place > 0; ) {
        const parent = (place - 1) >> 1
        if (!isBefore(place, parent)) return
        swap(place, parent)
        place = parent
      }
    },
    take: () => {
      const first = heap[0]
      const last = heap.pop()
      if (first === undefined || last === undefined) return null
      if (heap.length > 0) heap[0] = last
      for (let place = 0; ; ) {
        const [left, right] = [2 * place + 1, 2 * place + 2]
        const child = isBefore(right, left) ? right : left
        if (!isBefore(child, place)) return first
        swap(place, child)
        place = child
      }
    },
  }
}
