import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DataFile, openDatabase } from '../../src/platform/database.ts'
import { eventsAfter, type OfficeEvent } from '../../src/platform/events.ts'
import { keep, kept } from '../../src/platform/installation.ts'
import { Refusal, refuse } from '../../src/platform/refusal.ts'
import { createWriter, type Witness, type Writer } from '../../src/platform/work.ts'

let folder: string
let data: DataFile
let writer: Writer
let announced: OfficeEvent[][]
let gaveUp: unknown[]
let witnesses: Witness[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giliran-work-'))
  data = await openDatabase(folder)
  announced = []
  gaveUp = []
  witnesses = []
  writer = createWriter({
    connection: data.writing,
    clock: () => 1000,
    witnesses,
    announce: (batch) => announced.push([...batch]),
    onFault: (error) => gaveUp.push(error),
    giveUp: (error) => gaveUp.push(error),
  })
})

afterEach(async () => {
  await writer.settled()
  data.close()
  await rm(folder, { recursive: true })
})

function record(office: string, name: string) {
  return writer.perform('system', (work) => work.record(office, name, {}))
}

describe('a unit of work', () => {
  test('is on disk for every other connection when its promise resolves', async () => {
    await writer.perform('system', (work) => keep(work, 'motto', 'tenang'))
    expect(await kept(data.reading, 'motto')).toBe('tenang')
  })

  test('that is refused undoes only itself, not its neighbours of the same commit', async () => {
    const jobs = [
      record('sukamaju', 'ticket.issued'),
      writer.perform('system', async (work) => {
        await work.record('sukamaju', 'ticket.issued', {})
        refuse('OFFICE_CLOSED')
      }),
      record('sukamaju', 'ticket.issued'),
    ]
    const [first, refused, third] = await Promise.allSettled(jobs)
    expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'OFFICE_CLOSED' } })
    expect([first, third]).toMatchObject([{ value: { seq: 1 } }, { value: { seq: 2 } }])
    expect(announced.flat().map(({ seq }) => seq)).toEqual([1, 2])
  })

  test('that fails by a bug is told so, and the writer goes on', async () => {
    await expect(writer.perform('system', () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
    expect(await record('sukamaju', 'ticket.issued')).toMatchObject({ seq: 1 })
  })

  test('shares a commit with those that wait at the same moment', async () => {
    await Promise.all(Array.from({ length: 200 }, () => record('sukamaju', 'ticket.issued')))
    expect(announced.flat()).toHaveLength(200)
    expect(announced.length).toBeLessThanOrEqual(4)
    expect(Math.max(...announced.map((batch) => batch.length))).toBe(64)
  })

  test('numbers the events of each office from 1 without a gap, whoever writes in between', async () => {
    await Promise.all(['sukamaju', 'waringin', 'sukamaju'].map((office) => record(office, 'ticket.issued')))
    expect((await eventsAfter(data.reading, 'sukamaju', 0)).map(({ seq }) => seq)).toEqual([1, 2])
    expect((await eventsAfter(data.reading, 'waringin', 0)).map(({ seq }) => seq)).toEqual([1])
  })

  test('is undone together with what its witness wrote when the witness refuses', async () => {
    witnesses.push(async (work, event) => {
      await keep(work, 'witness', String(event.seq))
      if (event.name === 'ticket.called') refuse('NOT_ALLOWED')
    })
    await record('sukamaju', 'ticket.issued')
    await expect(record('sukamaju', 'ticket.called')).rejects.toBeInstanceOf(Refusal)
    expect(await kept(data.reading, 'witness')).toBe('1')
    expect(await eventsAfter(data.reading, 'sukamaju', 0)).toHaveLength(1)
  })

  test('cannot be written outside of', async () => {
    const leaked = await writer.perform('system', async (work) => work)
    await expect(keep(leaked, 'motto', 'late')).rejects.toThrow()
  })
})

describe('when the disk is full', () => {
  const full = () => data.writing.execute('PRAGMA max_page_count = 1')
  const roomy = () => data.writing.execute('PRAGMA max_page_count = 1000000')

  test('a job that needs room is refused, reading goes on, and writing resumes by itself', async () => {
    await writer.perform('system', (work) => keep(work, 'motto', 'tenang'))
    await full()
    const large = 'x'.repeat(200_000)
    const refused = writer.perform('system', (work) => keep(work, 'large', large))
    await expect(refused).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    expect(await kept(data.reading, 'motto')).toBe('tenang')
    expect(await kept(data.reading, 'large')).toBeNull()
    await roomy()
    await writer.perform('system', (work) => keep(work, 'large', large))
    expect(await kept(data.reading, 'large')).toBe(large)
    expect(gaveUp).toEqual([])
  })

  test('nobody of the same commit is told that it was done', async () => {
    await full()
    const jobs = [
      record('sukamaju', 'ticket.issued'),
      writer.perform('system', (work) => keep(work, 'large', 'x'.repeat(200_000))),
      record('sukamaju', 'ticket.issued'),
    ]
    const ends = await Promise.allSettled(jobs)
    expect(ends.every((end) => end.status === 'rejected')).toBe(true)
    expect(announced).toEqual([])
    await roomy()
    expect(await record('sukamaju', 'ticket.issued')).toMatchObject({ seq: 1 })
  })
})
