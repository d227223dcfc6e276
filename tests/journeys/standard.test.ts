import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { beginDraft } from '../../src/catalogue/begin-draft.ts'
import { findDraft } from '../../src/catalogue/drafts.ts'
import { editDraft } from '../../src/catalogue/edit-draft.ts'
import { publishDraft } from '../../src/catalogue/publish-draft.ts'
import { regulationsOf } from '../../src/catalogue/regulations.ts'
import { setRegulations } from '../../src/catalogue/set-regulations.ts'
import type { Work } from '../../src/platform/work.ts'
import { barriersOf, openBrowser } from '../support/browser.ts'
import { openPortalServer, type PortalServer } from '../support/portal-server.ts'
import { fillPortal } from '../support/public-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const PHONE = { width: 360, height: 800 }
const KIOSK = { width: 1080, height: 1920 }

let browser: Browser
let server: PortalServer

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

beforeEach(async () => {
  server = await openPortalServer()
})

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await server.close()
})

test('somebody whose child was just born finds what it takes, and comes for a number', async () => {
  await server.open('1')
  await server.take('KK')
  const phone = await openPage('/sukamaju', PHONE)
  await phone.getByRole('searchbox').fill('anak saya baru lahir')
  await phone.getByRole('button', { name: 'Cari' }).click()
  await phone.locator('.found__service').first().getByRole('link', { name: 'Akta kelahiran' }).waitFor()
  await seesNoBarrier(phone)
  await phone.getByRole('link', { name: 'Kelahiran anak' }).click()
  await phone.getByRole('heading', { level: 1, name: 'Kelahiran anak' }).waitFor()
  await seesNoBarrier(phone)

  await phone.getByRole('link', { name: 'Akta kelahiran', exact: true }).click()
  await phone.getByRole('heading', { level: 1, name: 'Akta kelahiran' }).waitFor()
  await phone.getByRole('link', { name: 'Akta baru' }).click()
  await phone.getByText('Menunggu sekarang').waitFor()
  await phone.getByText('15.00 WIB', { exact: true }).waitFor()
  await phone.getByText('GRATIS').first().waitFor()
  const boxes = phone.getByRole('checkbox')
  for (const box of await boxes.all()) await box.check()
  expect(await boxes.count()).toBeGreaterThan(1)
  await seesNoBarrier(phone)

  const kiosk = await openKiosk()
  await kiosk.getByRole('link', { name: 'Kependudukan' }).click()
  await kiosk.waitForURL('**/kiosk/groups/*')
  await kiosk.getByRole('link', { name: 'Akta kelahiran' }).click()
  await kiosk.getByRole('link', { name: 'Akta baru' }).click()
  await kiosk.getByText('Yang perlu dibawa').waitFor()
  await seesNoBarrier(kiosk)
  await kiosk.getByRole('button', { name: 'Ambil nomor' }).first().click()
  await kiosk.getByText('Nomor antrean Anda').first().waitFor()
  expect(await kiosk.locator('.ticket-card__number').textContent()).toBe('A002')
})

test('a new fee is announced today and charged everywhere from tomorrow, except on a ticket of today', async () => {
  const { url } = await server.take('SKCK')
  const ticket = new URL(url).pathname
  await raiseTheFee()
  const fee = async () => {
    const portal = await openPage('/sukamaju/layanan/SKCK', PHONE)
    await seesNoBarrier(portal)
    const kiosk = await openKiosk('/services/SKCK')
    const { body } = await server.api.get('/offices/sukamaju/services/SKCK')
    const table = await (await fetch(`${server.url}/sukamaju/data/fees.csv`)).text()
    return [
      (await portal.locator('.facts').textContent()) ?? '',
      (await kiosk.locator('.facts').textContent()) ?? '',
      /"fees":\[.*?"isCharged":true/.exec(JSON.stringify(body))?.[0] ?? 'no fees',
      table
        .split('\n')
        .filter((row) => row.includes('sukamaju/SKCK'))
        .join('\n'),
    ]
  }
  for (const said of await fee()) expect(said).toMatch(/Rp30\.000|"amountRupiah":30000|,30000,/)
  const today = await openPage(ticket, PHONE)
  expect(await today.locator('a[href="/sukamaju/layanan/SKCK"]').count()).toBe(1)

  server.world.setClock('2026-04-07T08:30:00+07:00')
  for (const said of await fee()) {
    expect(said).toMatch(/Rp45\.000|"amountRupiah":45000|,45000,/)
    expect(said).not.toMatch(/Rp30\.000|"amountRupiah":30000|,30000,/)
  }
  const later = await openPage(ticket, PHONE)
  await seesNoBarrier(later)
  await later.locator('a[href="/sukamaju/layanan/SKCK/versi/1"]').click()
  await later.getByRole('heading', { level: 1, name: 'Versi 1 standar SKCK' }).waitFor()
  expect(await later.locator('.fees').textContent()).toContain('Rp30.000')
  const next = await server.take('SKCK')
  const fresh = await openPage(new URL(next.url).pathname, PHONE)
  expect(await fresh.locator('a[href="/sukamaju/layanan/SKCK"]').count()).toBe(1)
})

test.each([
  ['on a narrow phone', { width: 320, height: 640 }, 'light'],
  ['on a desktop in the dark', { width: 1280, height: 900 }, 'dark'],
] as const)('no page of a standard has a barrier, %s', async (_, viewport, colorScheme) => {
  await fillPortal(server)
  for (const path of [
    '/sukamaju?q=layang-layang',
    '/sukamaju/layanan/KTP',
    '/sukamaju/layanan/BPHTB?keadaan=WARIS&biaya=1&value=500000000&allowance=300000000',
    '/sukamaju/layanan/KK/versi/2',
    '/sukamaju/layanan/KK/rancangan',
    '/sukamaju/jam',
    '/sukamaju/biaya',
    '/sukamaju/maklumat',
  ]) {
    const page = await openPage(path, viewport, colorScheme)
    await seesNoBarrier(page)
    await page.context().close()
  }
})

/** An administrator writes a draft with a new regulation and publishes it from tomorrow on. */
async function raiseTheFee(): Promise<void> {
  const { perform, reading } = server.world.house()
  const asAdmin = (job: (work: Work) => Promise<unknown>) =>
    perform('officer:admin', async (work) => {
      await job(work)
    })
  const { version, regulations } = await regulationsOf(reading, 'sukamaju')
  const decree = {
    ...{ code: 'PP-1-2026', kind: 'PP', number: '1', year: 2026 },
    about: { id: 'Tarif baru', en: 'New fees' },
    validFrom: '2026-04-07',
  }
  await asAdmin((work) => setRegulations(work, 'sukamaju', [...regulations, decree], version))
  await asAdmin((work) => beginDraft(work, 'sukamaju', { code: 'SKCK' }))
  const draft = await findDraft(reading, 'sukamaju', 'SKCK')
  const fees = (draft.sheet.fees ?? []).map((fee) => ({
    ...fee,
    amountRupiah: 45_000,
    basis: [{ regulation: 'PP-1-2026' }],
  }))
  const edit = { code: 'SKCK', parts: { fees }, madeFrom: draft.revision }
  await asAdmin((work) => editDraft(work, 'sukamaju', edit))
  const { revision: madeFrom } = await findDraft(reading, 'sukamaju', 'SKCK')
  await asAdmin((work) => publishDraft(work, 'sukamaju', { code: 'SKCK', validFrom: '2026-04-07', madeFrom }))
}

async function openPage(
  path: string,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const context = await browser.newContext({ viewport, colorScheme, locale: 'id-ID' })
  const page = await context.newPage()
  await page.goto(server.url + path)
  return page
}

async function openKiosk(path = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: KIOSK, locale: 'id-ID' })
  await context.addCookies([{ name: 'giliran_device_kiosk', value: server.kiosk, url: server.url }])
  const page = await context.newPage()
  await page.goto(`${server.url}/sukamaju/kiosk${path}`)
  return page
}

/** Nothing that axe finds, and nothing to scroll sideways. */
async function seesNoBarrier(page: Page): Promise<void> {
  expect(await barriersOf(page)).toEqual([])
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
}
