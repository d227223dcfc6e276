import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { COUNTERS, keyIn, type Office, openOffice, type Page } from '../support/console.ts'

const PAGE = `${COUNTERS}/1/new-ticket`

let office: Office

beforeEach(async () => {
  office = await openOffice()
  await office.ani.open('1')
})

afterEach(() => office.close())

describe('a ticket made by an officer', () => {
  test('is shown huge, with what comes after it', async () => {
    const page = await make({ service: 'KK', class: 'P', further: ['KTP', ''] })
    expect(page.html).toMatch(/made__number[^>]*>.*A001/s)
    expect(page.text).toContain('Kartu Keluarga, lalu KTP elektronik Prioritas Diambil 09.00 WIB')
    expect(page.text).toMatch(/http:\/\/antrean\.test\/t\/[\w-]{22}/)
  })

  test('stands in the line, also when the office is closed', async () => {
    office.world.setClock('2026-04-06T19:00:00+07:00')
    await make({ service: 'KK', further: [] })
    expect((await office.ani.desk()).text).toContain('A001 berikutnya, Kartu Keluarga')
  })

  test('leads through both services without queueing anew, and the desk says what comes next', async () => {
    await office.ani.open('1', ['KK'])
    await office.budi.open('2', ['KTP'])
    await make({ service: 'KK', further: ['KTP'] })
    await office.arrive('KTP')
    await office.ani.press('/call')
    const page = await office.ani.press('/serving')
    expect(page.text).toContain('Setelah ini KTP elektronik, Loket 2, tanpa antre ulang.')
    const done = await office.ani.press('/outcome', { outcome: 'done' })
    expect(done.text).toContain('A001 ke antrean KTP elektronik, tempatnya menurut waktu kedatangan.')
    await office.budi.press('/call', {}, '2')
    expect(office.called()).toEqual(['A001', 'A001'])
  })

  test('is refused for a service that is not there', async () => {
    const page = await make({ service: 'KOPI', further: [] })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Layanan ini tidak ada di kantor ini')
    expect(office.happened()).not.toContain('ticket.issued')
  })

  test('is made once when the form is sent twice', async () => {
    const key = keyIn(await office.ani.get(PAGE), '/new-ticket')
    const [one, other] = [
      await office.ani.post(PAGE, { key, service: 'KK', further: [] }),
      await office.ani.post(PAGE, { key, service: 'KK', further: [] }),
    ]
    expect(other.headers.get('location')).toBe(one.headers.get('location'))
    expect(office.happened().filter((name) => name === 'ticket.issued')).toHaveLength(1)
  })

  test('is made by officers and supervisors of the office only', async () => {
    const auditor = office.somebody({ cookie: await office.world.signedIn('wayan', 'auditor') })
    expect((await auditor.get(PAGE)).status).toBe(403)
    expect((await auditor.post(PAGE, { key: 'k', service: 'KK' })).status).toBe(403)
    const made = office.somebody({ cookie: await office.world.signedIn('made', 'officer', 'waringin') })
    expect((await made.post(PAGE, { key: 'k', service: 'KK' })).status).toBe(404)
  })
})

describe('the paper series', () => {
  test('is entered in its order after an outage, and the next number is suggested', async () => {
    const page = await make({ service: 'KK', number: 'z001', further: [] })
    expect(page.text).toContain('Z001 sudah masuk antrean')
    expect(page.html).toContain('value="Z002"')
    await make({ service: 'KTP', number: 'Z002', further: [] })
    await office.ani.press('/call')
    expect(office.called()).toEqual(['Z001'])
  })

  test.each([
    ['Z001', 'Nomor ini sudah dipakai hari ini'],
    ['A001', 'Nomor ini tidak ditemukan'],
    ['', 'Nomor ini tidak ditemukan'],
  ])('does not take %s twice or from elsewhere', async (number, sentence) => {
    await make({ service: 'KK', number: 'Z001', further: [] })
    const page = await make({ service: 'KK', number, further: [] })
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
  })
})

async function make(fields: Record<string, string | string[]>): Promise<Page> {
  const key = keyIn(await office.ani.get(PAGE), '/new-ticket')
  const answer = await office.ani.post(PAGE, { key, ...fields })
  return answer.status === 303 ? office.ani.get(answer.headers.get('location') ?? '') : answer
}
