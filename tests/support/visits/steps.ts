import type { Work } from '../../../src/platform/work.ts'
import { beginServing } from '../../../src/queue/begin-serving.ts'
import { callAgain } from '../../../src/queue/call-again.ts'
import { callNext } from '../../../src/queue/call-next.ts'
import { callOutOfTurn } from '../../../src/queue/call-out-of-turn.ts'
import { cancelTicket, giveUpPlace } from '../../../src/queue/cancel-ticket.ts'
import { closeCounter } from '../../../src/queue/close-counter.ts'
import { finishServing } from '../../../src/queue/finish-serving.ts'
import { grantPriority } from '../../../src/queue/grant-priority.ts'
import { handBack } from '../../../src/queue/hand-back.ts'
import { handOver } from '../../../src/queue/hand-over.ts'
import { issueTicket } from '../../../src/queue/issue-ticket.ts'
import { markAbsent } from '../../../src/queue/mark-absent.ts'
import { openCounter } from '../../../src/queue/open-counter.ts'
import { parkTicket } from '../../../src/queue/park-ticket.ts'
import { resumeTicket } from '../../../src/queue/resume-ticket.ts'
import { returnToLine } from '../../../src/queue/return-to-line.ts'
import { transferTicket } from '../../../src/queue/transfer-ticket.ts'
import { undoLast } from '../../../src/queue/undo-last.ts'
import { writeNote } from '../../../src/queue/write-note.ts'
import * as model from './model.ts'

/** What a step turns to: a ticket, a counter, a service, as its numbers choose. */
export type Chosen = {
  /** Where the ticket stands in the order of issue, -1 when there is none. */
  place: number
  id: string
  secret: string
  counter: string
  services: string[]
  service: string
  isOdd: boolean
}

/** The same deed twice: as the model tells it, and as the house does it. Both answer the number called, or ''. */
export type Deed = {
  /** The tickets on which it is mostly tried. */
  on?: (slot: model.Slot, all: model.Model) => boolean
  tell: (all: model.Model, chosen: Chosen) => string
  run: (work: Work, chosen: Chosen) => Promise<string>
}

const office = 'sukamaju'

export const deeds = {
  issue: {
    tell: (all, { service, isOdd, services }) =>
      model.issue(all, service, isOdd ? 'P' : 'N', services.length === 1 ? ['KTP', 'SKCK'] : []),
    run: async (work, { service, isOdd, services }) => {
      const further = services.length === 1 ? ['KTP', 'SKCK'] : []
      const request = { office, service, class: isOdd ? 'P' : 'N', channel: 'staff', further } as const
      return (await issueTicket(work, request)).ticket.number
    },
  },
  open: {
    tell: (all, { counter, services }) => {
      const standing = all.counters.get(counter)
      if (standing?.join() !== services.join()) {
        model.handBackAll(all, counter, services)
        all.seq += 1
      }
      all.counters.set(counter, services)
      return ''
    },
    run: async (work, { counter, services }) => {
      await openCounter(work, { office, counter, services, isPerson: false })
      return ''
    },
  },
  close: {
    tell: (all, { counter }) => {
      if (all.counters.has(counter) && model.whoIsAt(all, counter)) throw new model.No('COUNTER_BUSY')
      if (!all.counters.has(counter)) return ''
      model.handBackAll(all, counter, [])
      all.counters.delete(counter)
      all.seq += 1
      return ''
    },
    run: async (work, { counter }) => {
      await closeCounter(work, { office, counter })
      return ''
    },
  },
  callNext: {
    tell: (all, { counter }) => model.callNext(all, counter),
    run: async (work, { counter }) => (await callNext(work, { office, counter }))?.number ?? 'nobody',
  },
  callOne: {
    on: standing('waiting handover'),
    tell: (all, { counter, isOdd, place }) => {
      model.callOne(all, counter, slot(all, place), isOdd ? 'EMERGENCY' : null)
      return slot(all, place).now.number
    },
    run: async (work, { counter, id, isOdd }) => {
      const reason = isOdd ? 'EMERGENCY' : undefined
      return (await callOutOfTurn(work, { office, counter, ticket: id, reason })).number
    },
  },
  repeat: {
    on: standing('called'),
    tell: (all, { place }) => {
      const called = slot(all, place)
      model.mayBe('repeat', called)
      mustHavePaused(all, called)
      const { repeats } = called.now
      model.move(all, 'repeat', called, () => ({ lastCallAt: all.at, repeats: repeats + 1 }))
      return called.now.number
    },
    run: async (work, { id }) => (await callAgain(work, { office, ticket: id })).number,
  },
  serve: {
    on: standing('called'),
    tell: simple('serve'),
    run: act(beginServing),
  },
  complete: {
    on: standing('called serving'),
    tell: (all, { place }) => {
      const one = slot(all, place)
      model.mayBe('complete', one)
      const [next, ...further] = one.now.further
      if (next === undefined) model.move(all, 'complete', one, () => ({ counter: null }))
      else model.move(all, 'transfer', one, (seq) => ({ ...joined(seq, next), further }))
      return ''
    },
    run: act((work, request) => finishServing(work, { ...request, outcome: 'done' })),
  },
  absent: {
    on: standing('called'),
    tell: (all, { place }) => {
      const one = slot(all, place)
      model.mayBe('absent', one)
      if (one.now.repeats < all.rules.recalls) throw new model.No('REPEATS_MISSING')
      mustHavePaused(all, one)
      model.move(all, 'absent', one, () => ({ counter: null }))
      return ''
    },
    run: act(markAbsent),
  },
  return: {
    on: standing('absent'),
    tell: (all, { place }) => {
      const one = slot(all, place)
      model.mayBe('return', one)
      if (one.now.returns >= 1) throw new model.No('RETURNS_USED')
      const ofClass = model
        .waitingIn(all, model.lineOf[one.now.service] ?? '', Object.keys(model.lineOf))
        .filter(({ now }) => now.class === one.now.class)
      const behind = ofClass[Math.min(3, ofClass.length) - 1]
      model.move(all, 'return', one, (seq) => ({
        ...joined(seq, one.now.service),
        key: behind === undefined ? [seq, 0] : [behind.now.key[0], seq],
        returns: one.now.returns + 1,
      }))
      return ''
    },
    run: act(returnToLine),
  },
  park: {
    on: standing('called serving'),
    tell: (all, chosen) => {
      model.mayBe('park', slot(all, chosen.place))
      if (chosen.isOdd && chosen.services.length === 2) throw new model.No('REASON_UNKNOWN')
      return simple('park')(all, chosen)
    },
    run: act((work, request, { isOdd, services }) =>
      parkTicket(work, { ...request, reason: isOdd && services.length === 2 ? 'TIRED' : 'PAYMENT' }),
    ),
  },
  resume: {
    on: standing('parked'),
    tell: (all, { place }) => {
      const one = slot(all, place)
      model.mayBe('resume', one)
      const counter = one.now.counter ?? ''
      model.freeCounter(all, counter)
      model.move(all, 'resume', one, () => model.calledAt(all, one, counter))
      return one.now.number
    },
    run: async (work, { id }) => (await resumeTicket(work, { office, ticket: id })).number,
  },
  transfer: {
    on: standing('called serving'),
    tell: (all, { place, service }) => {
      const one = slot(all, place)
      model.mayBe('transfer', one)
      model.move(all, 'transfer', one, (seq) => ({
        ...joined(seq, service),
        ...(all.rules.isBack && { key: [seq, 0] }),
      }))
      return ''
    },
    run: act((work, request, { service }) =>
      transferTicket(work, { ...request, service, reason: 'WRONG_SERVICE' }),
    ),
  },
  handOver: {
    on: standing('called serving'),
    tell: (all, { place, service, counter }) => {
      const one = slot(all, place)
      model.mayBe('handOver', one)
      const services = all.counters.get(counter)
      if (services === undefined) throw new model.No('COUNTER_CLOSED')
      if (!services.includes(service)) throw new model.No('SERVICE_UNKNOWN')
      model.move(all, 'handOver', one, (seq) => ({ ...joined(seq, service), counter }))
      return ''
    },
    run: act((work, request, { service, counter }) =>
      handOver(work, { ...request, service, counter, reason: 'EQUIPMENT' }),
    ),
  },
  handBack: {
    on: standing('called serving handover'),
    tell: (all, { place }) => {
      model.handBack(all, slot(all, place))
      return ''
    },
    run: act(handBack),
  },
  priority: {
    on: standing('waiting'),
    tell: (all, { place, isOdd }) => {
      const one = slot(all, place)
      model.mayBe('priority', one)
      const given = isOdd ? 'P' : 'N'
      if (given !== one.now.class) model.move(all, 'priority', one, () => ({ class: given }))
      return ''
    },
    run: act((work, request, { isOdd }) =>
      grantPriority(work, { ...request, class: isOdd ? 'P' : 'N', reason: 'STATUTORY' }),
    ),
  },
  cancel: {
    tell: simple('cancel', { counter: null }),
    run: act((work, request) => cancelTicket(work, { ...request, reason: 'VISITOR_LEFT' })),
  },
  giveUp: {
    tell: simple('giveUp', { counter: null }),
    run: async (work, { secret }) => {
      await giveUpPlace(work, secret)
      return ''
    },
  },
  note: {
    tell: () => '',
    run: act((work, request) => writeNote(work, { ...request, text: 'Datang dengan ibunya.' })),
  },
  undo: {
    on: ({ last }, { seq }) => last !== null && seq - last.seq < 5,
    tell: (all, { place }) => {
      model.undo(all, slot(all, place))
      return ''
    },
    run: act(undoLast),
  },
} as const satisfies Record<string, Deed>

function standing(states: string): (slot: model.Slot) => boolean {
  return ({ now }) => states.split(' ').includes(now.state)
}

function act(
  command: (work: Work, request: { office: string; ticket: string }, chosen: Chosen) => Promise<unknown>,
): Deed['run'] {
  return async (work, chosen) => {
    await command(work, { office, ticket: chosen.id }, chosen)
    return ''
  }
}

function simple(verb: string, change: Partial<model.ModelTicket> = {}): Deed['tell'] {
  return (all, { place }) => {
    model.mayBe(verb, slot(all, place))
    model.move(all, verb, slot(all, place), () => change)
    return ''
  }
}

function slot(all: model.Model, place: number) {
  const found = all.slots[place]
  if (found === undefined) throw new Error(`no ticket ${place}`)
  return found
}

function joined(seq: number, service: string): Partial<model.ModelTicket> {
  return { service, counter: null, joined: seq, calledAt: null, repeats: 0 }
}

function mustHavePaused(all: model.Model, { now }: { now: model.ModelTicket }): void {
  if (all.at < now.lastCallAt + all.rules.pauseSeconds * 1000) throw new model.No('TOO_SOON')
}
