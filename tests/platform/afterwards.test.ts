import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { agencies } from '../../src/offices/schema.ts'
import { answerOnce } from '../../src/platform/answers.ts'
import { type DataFile, openDatabase } from '../../src/platform/database.ts'
import { keep } from '../../src/platform/installation.ts'
import { type RefusalCode, refuse } from '../../src/platform/refusal.ts'
import { createWriter, type Work, type Writer } from '../../src/platform/work.ts'

let folder: string
let data: DataFile
let writer: Writer
/** What happened, in order. */
let told: string[]
let gaveUp: unknown[]
let faults: unknown[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giliran-afterwards-'))
  data = await openDatabase(folder)
  told = []
  gaveUp = []
  faults = []
  writer = createWriter({
    connection: data.writing,
    clock: () => 1000,
    witnesses: [],
    announce: (batch) => told.push(...batch.map(({ facts }) => `${facts.number} is announced`)),
    onFault: (error) => faults.push(error),
    giveUp: (error) => gaveUp.push(error),
  })
})

afterEach(async () => {
  await writer.settled()
  data.close()
  await rm(folder, { recursive: true })
})

/** Issues a number and leaves two notes for afterwards. Does what else is asked before it ends. */
function issue(number: string, end: (work: Work) => Promise<void> = async () => {}): Promise<void> {
  const answered = writer.perform('system', async (work) => {
    work.afterwards(() => told.push(`${number} is noted`))
    await work.record('sukamaju', 'ticket.issued', { number })
    work.afterwards(() => told.push(`${number} is noted again`))
    await end(work)
    told.push(`${number} is written`)
  })
  return answered.then(() => {
    told.push(`${number} is answered`)
  })
}

function refusing(code: RefusalCode) {
  return async () => refuse(code)
}

describe('what a job leaves for afterwards', () => {
  test('is done in order once all jobs of its commit are written, before anybody is told', async () => {
    await Promise.all([issue('A001'), issue('A002')])
    expect(told).toEqual([
      'A001 is written',
      'A002 is written',
      'A001 is noted',
      'A001 is noted again',
      'A002 is noted',
      'A002 is noted again',
      'A001 is announced',
      'A002 is announced',
      'A001 is answered',
      'A002 is answered',
    ])
    expect(faults).toEqual([])
  })

  test('is done when the transaction is over, not on the way to disk', async () => {
    const seen: boolean[] = []
    await writer.perform('system', async (work) => {
      await keep(work, 'motto', 'tenang')
      seen.push(data.writing.isInTransaction())
      work.afterwards(() => seen.push(data.writing.isInTransaction()))
    })
    expect(seen).toEqual([true, false])
  })

  test('is dropped with a job that refuses or fails, and done for its neighbours', async () => {
    const ends = await Promise.allSettled([
      issue('A001'),
      issue('A002', refusing('OFFICE_CLOSED')),
      issue('A003', () => Promise.reject(new Error('a bug'))),
      issue('A004'),
    ])
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(told.filter((line) => line.endsWith('noted'))).toEqual(['A001 is noted', 'A004 is noted'])
  })

  test('is dropped for all of a commit when one of them finds the disk full', async () => {
    data.writing.execute('PRAGMA max_page_count = 1')
    const large = (work: Work) => keep(work, 'large', 'x'.repeat(200_000))
    const ends = await Promise.allSettled([issue('A001'), issue('A002', large), issue('A003')])
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(told).toEqual(['A001 is written'])
    data.writing.execute('PRAGMA max_page_count = 1000000')
    await issue('A001')
    expect(told.filter((line) => line.endsWith('noted'))).toEqual(['A001 is noted'])
  })

  test('is dropped when the commit itself fails', async () => {
    const ends = await Promise.allSettled([
      issue('A001'),
      issue('A002', async ({ db }) => {
        // A reference to no office that is looked at only by COMMIT.
        await db.run(sql`PRAGMA defer_foreign_keys = ON`)
        const name = { id: 'Dukcapil', en: 'Civil registry' }
        await db.insert(agencies).values({ office: 'nowhere', code: 'dukcapil', name })
      }),
    ])
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(gaveUp).toMatchObject([{ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }])
    expect(told).toEqual(['A001 is written', 'A002 is written'])
  })

  test('keeps nobody from the next, the answer or the announcement when it throws', async () => {
    const clumsy = async ({ afterwards }: Work) => {
      afterwards(() => {
        throw new Error('a bug in a note')
      })
      afterwards(() => told.push('the next is noted'))
    }
    await Promise.all([issue('A001', clumsy), issue('A002')])
    expect(faults).toMatchObject([{ message: 'a bug in a note' }])
    expect(told).toEqual(expect.arrayContaining(['the next is noted', 'A002 is noted', 'A001 is announced']))
    expect(told).toEqual(expect.arrayContaining(['A001 is answered', 'A002 is answered']))
    expect(gaveUp).toEqual([])
  })

  test('is done once for a key, whose second answer comes from storage', async () => {
    const question = { scope: 'a kiosk', key: 'one key', content: 'KK' }
    const ask = () =>
      answerOnce(
        writer.perform,
        'system',
        () => 1000,
        question,
        async (work) => {
          work.afterwards(() => told.push('noted'))
          return { status: 201, body: 'A001' }
        },
      )
    expect([await ask(), await ask()]).toEqual([
      { status: 201, body: 'A001' },
      { status: 201, body: 'A001' },
    ])
    expect(told).toEqual(['noted'])
  })

  test('cannot be left any more when the job is over', async () => {
    const over = await writer.perform('system', async (work) => work)
    expect(() => over.afterwards(() => told.push('lost'))).toThrow('outside a unit of work')
  })
})
