import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { limitsOf } from '../../src/queue/limits.ts'
import { listPolicies } from '../../src/queue/policy.ts'
import { tickets } from '../../src/queue/schema.ts'
import { type AdminWorld, fieldsOn, openAdmin } from '../support/admin.ts'

let office: AdminWorld

beforeEach(async () => {
  office = await openAdmin()
  return () => office.close()
})

afterEach(() => expect(office.world.faults()).toEqual([]))

const versions = () => listPolicies(office.world.house().reading, 'sukamaju')

/** Gives numbers of line A to people of these classes, one behind the other. */
async function waitingInLineA(classes: readonly string[]): Promise<void> {
  for (const each of classes) {
    const request = { office: 'sukamaju', service: 'KK', class: each, channel: 'kiosk' } as const
    await office.world.house().perform('system', (work) => issueTicket(work, request))
  }
}

/** What the form of the rules holds; text areas and choices come as they stand on the page. */
async function form(): Promise<Record<string, string>> {
  const { html } = await office.get('/policy')
  const areas = [...html.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g)]
  const choices = [...html.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)]
  return {
    ...fieldsOn(html),
    ...Object.fromEntries(areas.map(([, name = '', text = '']) => [name, text.trim()])),
    ...Object.fromEntries(
      choices.map(([, name = '', options = '']) => [
        name,
        /value="([^"]*)" selected/.exec(options)?.[1] ?? '',
      ]),
    ),
  }
}

describe('the rules', () => {
  test('are shown in words, with who set them', async () => {
    const { html } = await office.get('/policy')
    expect(html).toContain('P (Prioritas), N (Biasa)')
    expect(html).toContain('pola P N N')
    expect(html).toContain('Sesudah 2 panggilan ulang, jeda 20 detik')
    expect(html).toContain('Versi pertama')
  })

  test('are the same when nothing is typed', async () => {
    expect((await office.post('/policy/preview', await form())).html).toContain('sama dengan yang berlaku')
    expect(await versions()).toHaveLength(1)
  })

  test('show what would change for those who wait, and only then apply', async () => {
    await waitingInLineA(['N', 'N', 'P'])
    const wanted = { ...(await form()), 'alt-A': 'n n p', 'bound-N': '4' }
    const preview = await office.post('/policy/preview', wanted)
    expect(preview.html).toContain('3 orang dipanggil di tempat lain')
    expect(preview.html).toMatch(/A003 A001 A002/)
    expect(await versions()).toHaveLength(1)
    const applied = await office.post('/policy', wanted)
    expect(applied.location).toBe('/sukamaju/admin/policy?done=policy')
    const [newest] = await versions()
    expect(newest?.policy.lines.A?.alt).toEqual([
      ['N', 2],
      ['P', 1],
    ])
    expect(newest?.policy.bound).toEqual({ N: 4 })
    expect(newest?.setBy).toMatch(/^officer:/)
    const { html } = await office.get('/policy')
    expect(html).toContain('pola, batas disusul')
    expect(html).toContain('>kepala<')
  })

  test('made from an older version are told so, and overwrite nothing', async () => {
    const mine = await form()
    await office.post('/policy', { ...mine, recalls: '3' })
    const stale = await office.post('/policy', { ...mine, max: '2' })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('orang lain sudah mengubahnya')
    const [newest] = await versions()
    expect([newest?.policy.noshow.recalls, newest?.policy.return.max]).toEqual([3, 1])
  })

  test.each([
    [{ 'alt-A': 'P X' }, 'alt-A'],
    [{ classes: '' }, 'classes'],
    [{ classes: 'P N P' }, 'classes'],
    [{ classes: 'prioritas' }, 'classes'],
    [{ 'line-KK': 'gudang' }, 'line-KK'],
    [{ 'line-KK': 'constructor' }, 'line-KK'],
    [{ 'line-KK': '' }, 'line-KK'],
    [{ 'line-KK': '', newLine: 'B' }, 'newLine'],
    [{ 'line-KK': '', newLine: 'antrean kasir' }, 'newLine'],
    [{ newLine: 'kasir' }, 'newLine'],
    [{ 'line-KK': '', newLine: 'kasir', newPattern: 'P S' }, 'newPattern'],
    [{ 'bound-N': '0' }, 'bound-N'],
    [{ linePick: 'listed', lineOrder: 'A' }, 'lineOrder'],
    [{ recalls: 'dua' }, 'recalls'],
    [{ after: '' }, 'after'],
    [{ 'reasons-pause': 'makan siang' }, 'reasons-pause'],
    [{ transfer: 'sideways' }, 'transfer'],
  ])('%j lead to the field, before and after the preview', async (wrong, field) => {
    const wanted = { ...(await form()), ...wrong }
    for (const path of ['/policy/preview', '/policy']) {
      const answer = await office.post(path, wanted)
      expect([answer.status, answer.html.includes(`href="#${field}"`)]).toEqual([422, true])
    }
    expect(await versions()).toHaveLength(1)
  })
})

describe('the kinds of tickets', () => {
  test('may be three, and the third stands in a pattern', async () => {
    const wanted = { ...(await form()), classes: 'p, s, n', 'alt-A': 'PSN' }
    const preview = await office.post('/policy/preview', wanted)
    expect([preview.status, preview.html.includes('id="bound-S"')]).toEqual([200, true])
    expect((await office.post('/policy', { ...wanted, 'bound-S': '3' })).status).toBe(303)
    const [newest] = await versions()
    expect(newest?.policy.classes).toEqual(['P', 'S', 'N'])
    expect(newest?.policy.lines.A?.alt?.flat()).toEqual(['P', 1, 'S', 1, 'N', 1])
    expect(newest?.policy.bound).toEqual({ S: 3 })
    expect((await office.get('/policy')).html).toContain('P (Prioritas), S (Janji temu), N (Biasa)')
  })

  test('stay as long as somebody holds one', async () => {
    await waitingInLineA(['P', 'N'])
    const patterns = Object.entries(await form()).map(([id, text]) =>
      id.startsWith('alt-') ? [id, 'N'] : [id, text],
    )
    const wanted = { ...Object.fromEntries(patterns), classes: 'N' }
    expect((await office.post('/policy/preview', wanted)).html).toContain('1 orang memegang jenis nomor')
    const refused = await office.post('/policy', wanted)
    expect([refused.status, refused.html.includes('href="#classes"')]).toEqual([422, true])
    expect(refused.html).toContain('Masih ada nomor jenis P hari ini')
    expect(fieldsOn(refused.html)).toMatchObject({ classes: 'N', 'alt-A': 'N' })
    expect(await versions()).toHaveLength(1)
  })
})

describe('the lines of the services', () => {
  const waitingLines = async () =>
    (await office.world.house().reading.select().from(tickets)).map(({ number, line }) => [number, line])

  test('may change, and who waits moves along', async () => {
    await waitingInLineA(['N', 'N'])
    const wanted = { ...(await form()), 'line-KK': 'B' }
    const preview = await office.post('/policy/preview', wanted)
    expect(preview.html).toContain('2 orang dipanggil di tempat lain')
    await office.post('/policy', wanted)
    const [newest] = await versions()
    expect(newest?.policy.services.KK).toEqual({ line: 'B' })
    expect(await waitingLines()).toEqual([
      ['A001', 'B'],
      ['A002', 'B'],
    ])
  })

  test('may be new, and disappear when no service stands in them', async () => {
    const before = Object.keys((await versions())[0]?.policy.lines ?? {})
    const wanted = { ...(await form()), 'line-KK': '', newLine: 'keluarga', newPattern: 'P N' }
    expect((await office.post('/policy/preview', wanted)).status).toBe(200)
    await office.post('/policy', wanted)
    const [made] = await versions()
    expect(Object.keys(made?.policy.lines ?? {})).toEqual([...before, 'keluarga'])
    expect(made?.policy.lines.keluarga?.alt?.flat()).toEqual(['P', 1, 'N', 1])
    await office.post('/policy', { ...(await form()), 'line-KK': 'A' })
    const [newest] = await versions()
    expect(Object.keys(newest?.policy.lines ?? {})).toEqual(before)
  })
})

describe('quotas and limits', () => {
  const inForce = () => limitsOf(office.world.house().reading, 'sukamaju')

  test('are set, shown again, and taken back', async () => {
    const empty = fieldsOn((await office.get('/limits')).html)
    const filled = { ...empty, 'q0-perDay': '40', 'q0-perHour': '8', tickets: '5', minutes: '10' }
    expect((await office.post('/limits', filled)).status).toBe(303)
    expect(await inForce()).toEqual({
      quotas: [{ service: empty['q0-service'], perDay: 40, perHour: 8 }],
      perDevice: { tickets: 5, minutes: 10 },
    })
    const shown = fieldsOn((await office.get('/limits')).html)
    expect(shown).toMatchObject({ 'q0-perDay': '40', minutes: '10', version: '1' })
    expect((await office.post('/limits', filled)).status).toBe(409)
    await office.post('/limits', { ...empty, version: '1' })
    expect(await inForce()).toEqual({ quotas: [], perDevice: null })
  })

  test.each([
    [{ 'q0-perDay': 'banyak' }, 'q0-perDay'],
    [{ 'q0-perHour': '-1' }, 'q0-perHour'],
    [{ 'q0-from': '2026-05-01' }, 'q0-perDay'],
    [{ 'q0-perDay': '4', 'q0-from': '2026-05-02', 'q0-to': '2026-05-01' }, 'q0-to'],
    [{ tickets: '5' }, 'tickets'],
  ])('%j lead to the field', async (wrong, field) => {
    const answer = await office.post('/limits', { ...fieldsOn((await office.get('/limits')).html), ...wrong })
    expect([answer.status, answer.html.includes(`href="#${field}"`)]).toEqual([422, true])
  })
})
