import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { beginServing } from '../../src/queue/begin-serving.ts'
import { callNext } from '../../src/queue/call-next.ts'
import { giveUpPlace } from '../../src/queue/cancel-ticket.ts'
import { closeCounter } from '../../src/queue/close-counter.ts'
import { finishServing } from '../../src/queue/finish-serving.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { openCounter } from '../../src/queue/open-counter.ts'
import { listPolicies } from '../../src/queue/policy.ts'
import { defaultPolicy, type Policy } from '../../src/queue/rules/policy.ts'
import { setPolicy } from '../../src/queue/set-policy.ts'
import { type AdminWorld, fieldsOn, openAdmin } from '../support/admin.ts'
import { formOn } from '../support/form-on.ts'

let admin: AdminWorld

beforeEach(async () => {
  admin = await openAdmin()
})

afterEach(async () => {
  expect(admin.world.faults()).toEqual([])
  await admin.close()
})

const office = 'sukamaju'
const counter = '1'

type Issued = Awaited<ReturnType<typeof issueTicket>>

/**
 * At nine come two, then Sari with priority; Bu Ani calls in the pattern P, N, N, three of them, ten minutes each.
 * At 09.15 something may happen.
 */
async function liveThroughMorning(
  classes: readonly string[] = ['N', 'N', 'P'],
  midway: (issued: readonly Issued[]) => Promise<unknown> = async () => null,
): Promise<void> {
  const { perform } = admin.world.house()
  const issued: Issued[] = []
  for (const each of classes)
    issued.push(
      await perform('device:1', (work) =>
        issueTicket(work, { office, service: 'KK', class: each, channel: 'kiosk' }),
      ),
    )
  await perform('officer:ani', (work) =>
    openCounter(work, { office, counter, services: ['KK'], isPerson: false }),
  )
  for (let visit = 0; visit < 3; visit++) {
    const call = await perform('officer:ani', (work) => callNext(work, { office, counter }))
    const ticket = call?.ticket.id ?? ''
    await perform('officer:ani', (work) => beginServing(work, { office, ticket }))
    admin.world.pass(300)
    if (visit === 1) await midway(issued)
    admin.world.pass(300)
    await perform('officer:ani', (work) => finishServing(work, { office, ticket, outcome: 'done' }))
  }
  await perform('officer:ani', (work) => closeCounter(work, { office, counter }))
}

/** The form as a browser would send it. */
const form = async () => formOn((await admin.get('/replay')).html, '/sukamaju/admin/replay')

/** The rows of a table of the page: the group, the figure, and what stands beside it. */
function rowsOn(html: string, table: string): string[][] {
  const body = new RegExp(`data-table="${table}">(.*?)</table>`, 's').exec(html)?.[1] ?? ''
  let group = ''
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].flatMap(([, row = '']) => {
    const cells = [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, text = '']) => text)
    if (row.includes('rowgroup')) group = cells[0] ?? ''
    return row.includes('scope="row"') ? [[group, ...cells]] : []
  })
}

describe('a past day under other rules', () => {
  beforeEach(async () => {
    await liveThroughMorning()
    admin.world.setClock('2026-04-07T09:00:00+07:00')
  })

  test('begins with the last day that had numbers, and the rules in force', async () => {
    const { html } = await admin.get('/replay')
    expect(fieldsOn(html)).toMatchObject({ day: '2026-04-06', classes: 'P N', 'alt-A': 'P N N', after: '3' })
    expect(html).not.toContain('data-table')
    expect(html).not.toContain('name="recalls"')
    expect(fieldsOn((await admin.get('/replay?day=0000-00-00')).html).day).toBe('2026-04-06')
    expect((await admin.get('/figures?day=2026-04-06')).html).toContain(
      '/sukamaju/admin/replay?day=2026-04-06',
    )
    expect((await admin.get('/figures')).html).not.toContain('/sukamaju/admin/replay')
    expect((await admin.get('/policy')).html).toContain('href="/sukamaju/admin/replay"')
  })

  test('shows who would have waited how long, beside what was, and changes nothing', async () => {
    const { reading } = admin.world.house()
    const before = JSON.stringify(await listPolicies(reading, office))
    const heard = admin.world.heard().length
    const { status, html } = await admin.post('/replay', { ...(await form()), 'alt-A': 'N N P' })
    expect(status).toBe(200)
    expect(html).toContain('6 April 2026 andai aturannya lain')
    expect(html).toContain('Aturan hari itu: versi 1.')
    expect(rowsOn(html, 'replay-classes')).toEqual(
      expect.arrayContaining([
        ['Semua nomor: 3 kali menunggu', 'Dipanggil', '3', '3', '3', '0'],
        ['Semua nomor: 3 kali menunggu', 'Panggilan terakhir', '09.20', '09.20', '09.20', '0:00'],
        ['Prioritas: 1 kali menunggu', 'Tunggu tengah', '0:00', '0:00', '20:00', '+20:00'],
        ['Biasa: 2 kali menunggu', 'Tunggu terlama', '20:00', '20:00', '10:00', '−10:00'],
      ]),
    )
    expect(rowsOn(html, 'replay-lines')).toContainEqual([
      ...['Antrean A, Prioritas: 1 kali menunggu', 'Tunggu 9 dari 10', '0:00', '0:00', '20:00', '+20:00'],
    ])
    expect(html).toContain('tunggu tengah 0:00 menjadi 20:00 (+20:00)')
    expect(html).toContain('setengah dari 3 panggilan pertama berselisih paling banyak 0:00')
    expect(fieldsOn(html)).toMatchObject({ day: '2026-04-06', 'alt-A': 'N N P' })
    expect(JSON.stringify(await listPolicies(reading, office))).toBe(before)
    expect(admin.world.heard().length).toBe(heard)
  })

  test('says where the medians are of other people, since some would be called who had left', async () => {
    admin.world.setClock('2026-04-08T09:00:00+07:00')
    await liveThroughMorning(['N', 'N', 'P', 'P'], ([, , , last]) =>
      admin.world.house().perform('system', (work) => giveUpPlace(work, last?.ticket.secret ?? '')),
    )
    admin.world.setClock('2026-04-09T09:00:00+07:00')
    const { html } = await admin.post('/replay', { ...(await form()), 'alt-A': '' })
    expect(html).toContain(
      'Prioritas</strong>: tunggu tengah 0:00 menjadi 0:00 (0:00). Dipanggil 1 menjadi 2, jadi tunggu tengah itu bukan dari orang yang sama. ',
    )
    expect(html).not.toMatch(/Biasa<\/strong>[^<]*Dipanggil/)
  })

  test('holds the rules that were replaced during the day to their times', async () => {
    const { reading, perform } = admin.world.house()
    admin.world.setClock('2026-04-08T09:00:00+07:00')
    const [newest] = await listPolicies(reading, office)
    const first = newest?.policy ?? defaultPolicy([])
    const set = (more: Partial<Policy>) =>
      perform('officer:kepala', (work) => setPolicy(work, office, { ...first, ...more }))
    await liveThroughMorning(['N', 'N', 'P', 'P'], async () => {
      await set({ transfer: 'back' })
      await set({ lines: { ...first.lines, A: { alt: null } } })
    })
    admin.world.setClock('2026-04-09T09:00:00+07:00')
    const { html } = await admin.post('/replay', await form())
    expect(html).toContain('Aturan hari itu: versi 1, 2, 3, diganti di tengah hari.')
    expect(rowsOn(html, 'replay-classes')).toContainEqual([
      ...['Prioritas: 2 kali menunggu', 'Tunggu terlama', '20:00', '20:00', '10:00', '−10:00'],
    ])
    expect(html).not.toContain('sama dengan aturan hari itu')
  })

  test('says nothing of people who wait while it is asked', async () => {
    expect((await admin.get('/replay')).html).not.toContain('Yang sedang menunggu ikut pindah')
    expect((await admin.get('/policy')).html).toContain('hilang. Yang sedang menunggu ikut pindah.')
  })

  test('says that nothing differs under the rules of that day', async () => {
    expect((await admin.post('/replay', await form())).html).toContain('sama dengan aturan hari itu')
  })

  test('is told in English too', async () => {
    const body = new URLSearchParams({ ...(await form()), 'alt-A': 'N N P' })
    const cookie = `${await admin.world.signedIn('dewi', 'supervisor')}; giliran_language=en`
    const answer = await admin.fetch('/sukamaju/admin/replay', { method: 'POST', headers: { cookie }, body })
    const html = await answer.text()
    expect(html).toContain('6 April 2026 under other rules')
    expect(rowsOn(html, 'replay-classes')).toContainEqual([
      ...['Priority: 1 wait', 'Median wait', '0:00', '0:00', '20:00', '+20:00'],
    ])
  })

  test.each([
    ['2026-02-31', 'seperti 2026-04-06'],
    ['', 'seperti 2026-04-06'],
    ['2026-04-07', 'Pilih hari yang sudah berakhir, paling akhir 6 April 2026'],
    ['2027-01-01', 'Pilih hari yang sudah berakhir'],
    ['2026-04-05', 'Hari terakhir yang ada nomornya: 6 April 2026'],
  ])('asks for another day instead of %j', async (day, sentence) => {
    const { status, html } = await admin.post('/replay', { ...(await form()), day })
    expect([status, html.includes('href="#day"'), html.includes('data-table')]).toEqual([422, true, false])
    expect(html).toContain(sentence)
    expect(fieldsOn(html).day).toBe(day)
  })

  test.each([
    [{ 'alt-A': 'P X' }, 'alt-A'],
    [{ classes: 'prioritas' }, 'classes'],
    [{ 'line-KK': 'gudang' }, 'line-KK'],
    [{ linePick: 'listed', lineOrder: 'A' }, 'lineOrder'],
    [{ transfer: 'sideways' }, 'transfer'],
    [{ after: '' }, 'after'],
  ])('leads to the field of rules that are none: %j', async (wrong, field) => {
    const { status, html } = await admin.post('/replay', { ...(await form()), ...wrong })
    expect([status, html.includes(`href="#${field}"`), html.includes('data-table')]).toEqual([
      422,
      true,
      false,
    ])
  })

  test('that twenty ask for at once is replayed for the first five, and others are told to try again', async () => {
    const fields = { ...(await form()), 'alt-A': 'N N P' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => admin.post('/replay', fields)))
    const replayed = answers.filter(({ status }) => status === 200)
    const refused = answers.filter(({ status }) => status === 503)
    expect(replayed.length).toBeGreaterThanOrEqual(5)
    expect(refused.length).toBeGreaterThan(0)
    expect(replayed.length + refused.length).toBe(20)
    for (const { html } of replayed) expect(html).toContain('tunggu tengah 0:00 menjadi 20:00 (+20:00)')
    for (const { html, headers } of refused) {
      expect(html).toContain('Terlalu banyak yang meminta ini pada saat yang sama. Tunggu sebentar')
      expect(fieldsOn(html)).toMatchObject({ day: '2026-04-06', 'alt-A': 'N N P' })
      expect([html.includes('data-table'), headers.get('retry-after')]).toEqual([false, '5'])
    }
    expect((await admin.post('/replay', fields)).status).toBe(200)
  })

  test('is for supervisors and auditors too, and for no officer', async () => {
    const body = new URLSearchParams(await form())
    const ask = async (cookie: string) => {
      const post = { method: 'POST', headers: { cookie }, body }
      const answers = [await admin.get('/replay', cookie), await admin.fetch('/sukamaju/admin/replay', post)]
      return answers.map(({ status }) => status)
    }
    expect(await ask(await admin.world.signedIn('sari', 'supervisor'))).toEqual([200, 200])
    expect((await admin.getAsAuditor('/replay')).status).toBe(200)
    expect(await ask(await admin.world.signedIn('ani', 'officer'))).toEqual([403, 403])
    expect((await admin.get('/replay', '')).location).toMatch(/^\/sukamaju\/sign-in\?next=/)
  })
})

test('on the first day of an office there is nothing to replay yet', async () => {
  await liveThroughMorning()
  const { status, html } = await admin.get('/replay')
  expect([status, html.includes('<form class="card-form"')]).toEqual([200, false])
  expect(html).toContain('Belum ada hari yang dapat diputar ulang')
})
