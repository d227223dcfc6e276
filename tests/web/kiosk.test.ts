import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { findService } from '../../src/catalogue/services.ts'
import { type KioskBrowser, openKiosk, textOf } from '../support/kiosk.ts'
import { openWorld, PUBLIC_URL, type World } from '../support/world.ts'

let world: World
let kiosk: KioskBrowser

beforeEach(async () => {
  world = await openWorld()
  kiosk = await openKiosk(world)
})

afterEach(async () => {
  expect(world.faults()).toEqual([])
  await world.close()
})

const issued = () => world.heard().filter(({ name }) => name === 'ticket.issued')

describe('three touches to a number', () => {
  it('leads from the first screen over the group to the service and its number', async () => {
    const home = await kiosk.html('/sukamaju/kiosk')
    expect(home).toContain('href="/sukamaju/kiosk/groups/A"')
    const group = await kiosk.html('/sukamaju/kiosk/groups/A')
    expect(group).toContain('href="/sukamaju/kiosk/services/KK"')
    const screen = await kiosk.take(await kiosk.formOf('KK'))
    expect(await kiosk.read(screen)).toContain('A001')
  })

  it('goes straight to the service where a group has one', async () => {
    expect(await kiosk.html('/sukamaju/kiosk')).toContain('href="/sukamaju/kiosk/services/PASPOR"')
  })

  it('says before the number what to bring, what it costs, the promise, the last hour and who waits', async () => {
    await kiosk.take(await kiosk.formOf('KTP'))
    const page = await kiosk.read('/sukamaju/kiosk/services/KK')
    expect(page).toContain('Biaya GRATIS UU 24/2013 Pasal 79A')
    expect(page).toContain('Janji kami 1 hari kerja sejak berkas lengkap')
    expect(page).toContain('Ambil nomor sampai 15.00 WIB')
    expect(page).toContain('Menunggu sekarang 1 orang')
    expect(page).toContain('Untuk keperluan apa? Sentuh untuk melihat syaratnya Kartu Keluarga baru')
    expect(page.indexOf('Untuk keperluan apa?')).toBeLessThan(page.indexOf('Boleh diambil meski'))
  })

  it('asks first for what somebody comes, then shows what that case needs and costs', async () => {
    const asked = await kiosk.read('/sukamaju/kiosk/services/SIM-BARU')
    expect(asked).toContain('Rp50.000 sampai Rp250.000')
    expect(asked).not.toContain('KTP-el')
    const page = await kiosk.read('/sukamaju/kiosk/services/SIM-BARU?keadaan=C')
    expect(page).toContain('Biaya Rp100.000')
    expect(page).toContain('Yang perlu dibawa 1–2 dari 5 SIM C (motor) Keperluan lain 1 KTP-el')
    expect(page).not.toContain('SIM A (mobil)')
    expect(await kiosk.read('/sukamaju/kiosk/services/SIM-BARU?keadaan=HANTU')).toBe(asked)
  })

  it('keeps two cases side by side when one is chosen', async () => {
    const page = await kiosk.read('/sukamaju/kiosk/services/BPHTB?keadaan=WARIS')
    expect(page).toContain('Yang perlu dibawa 1–3 dari 3 Jual beli Waris 1 ')
  })

  it('pages what to bring, as many as fit', async () => {
    const page = (number: string) => kiosk.read(`/sukamaju/kiosk/services/SIM-BARU?keadaan=A&page=${number}`)
    expect(await page('2')).toContain('3–4 dari 5')
    expect(await page('3')).toContain('5–5 dari 5')
    expect(await page('99')).toContain('5–5 dari 5')
  })

  it('lists every fee with its law', async () => {
    const fees = await kiosk.read('/sukamaju/kiosk/services/NIKAH/fees')
    expect(fees).toContain('GRATIS')
    expect(fees).toContain('Rp600.000')
    expect(fees).toContain('Dasar: PP 59/2018')
    expect(fees).toContain('Tidak ada biaya di luar yang tertera.')
  })

  it('shows the number, the people ahead, the counters and the code, and prints the same', async () => {
    await kiosk.take(await kiosk.formOf('KTP'))
    const page = await kiosk.html(await kiosk.take(await kiosk.formOf('KK')))
    const text = textOf(page)
    expect(text).toContain('A002')
    expect(text).toContain('Di depan Anda 1 orang')
    expect(text).toContain('Loket 1 atau 2')
    expect(page).toContain('aria-label="Kode QR ke halaman nomor A002"')
    const paper = text.slice(text.indexOf('NOMOR ANTREAN'))
    for (const words of [
      'A002',
      'Kartu Keluarga',
      'Di depan 1 orang',
      'Loket 1 atau 2',
      'Senin, 6 April 2026, 09.00 WIB',
      'GRATIS (UU 24/2013 Pasal 79A)',
      '1 hari kerja sejak berkas lengkap',
      'Kartu Keluarga lama',
      new URL(PUBLIC_URL).host,
      'lapor.go.id',
    ]) {
      expect(paper).toContain(words)
    }
  })

  it('offers the printed sheet as a page for a browser without scripts', async () => {
    const screen = await kiosk.take(await kiosk.formOf('KK'))
    expect(await kiosk.html(screen)).toContain(`href="${screen}/paper"`)
    expect(await kiosk.read(`${screen}/paper`)).toContain('NOMOR ANTREAN A001')
  })
})

describe('one number for one wish', () => {
  it('gives a double touch one number, at the same time and one after the other', async () => {
    const form = await kiosk.formOf('KK')
    const [one, other] = await Promise.all([kiosk.take(form), kiosk.take(form)])
    expect(other).toBe(one)
    expect(await kiosk.take(form)).toBe(one)
    expect(issued()).toHaveLength(1)
  })

  it('gives whoever touches both buttons the first number only', async () => {
    const form = await kiosk.formOf('KK')
    const one = await kiosk.take(form)
    expect(await kiosk.take({ ...form, class: 'P' })).toBe(one)
    expect(issued()).toHaveLength(1)
  })

  it('still gives one when the form is sent again after a restart', async () => {
    const form = await kiosk.formOf('KK')
    const one = await kiosk.take(form)
    await world.restart()
    const again = await openKiosk(world)
    expect(await again.take(form)).toBe(one)
  })

  it('takes no form without its key', async () => {
    const response = await kiosk.post('/sukamaju/kiosk/tickets', { service: 'KK' })
    expect(response.status).toBe(400)
    expect(issued()).toHaveLength(0)
  })
})

describe('priority', () => {
  it('stands beside the ordinary number with its own people ahead, and needs no reason', async () => {
    for (let count = 0; count < 4; count++) await kiosk.take(await kiosk.formOf('KK'))
    const page = await kiosk.read('/sukamaju/kiosk/services/KK')
    expect(page).toContain('Ambil nomor 4 orang di depan Anda')
    expect(page).toContain('Ambil nomor prioritas Tidak ada orang di depan Anda')
    expect(page).toContain('Tanpa bukti, alasan tidak dicatat.')
    const screen = await kiosk.take({ ...(await kiosk.formOf('KK')), class: 'P' })
    expect(await kiosk.read(screen)).toContain('Kartu Keluarga · Prioritas')
    expect(issued().at(-1)?.facts).toMatchObject({ class: 'P' })
  })

  it('says beforehand what the ticket says afterwards', async () => {
    for (const ticketClass of ['N', 'P', 'N', 'N', 'P', 'N']) {
      const promised = await kiosk.html('/sukamaju/kiosk/services/KK')
      const button = new RegExp(`value="${ticketClass}"[^]*?take__ahead">([^<]+)<`).exec(promised)?.[1]
      const screen = await kiosk.take({ ...(await kiosk.formOf('KK')), class: ticketClass })
      const ahead = /Di depan Anda (Tidak ada orang|\d+ orang)/.exec(await kiosk.read(screen))?.[1]
      expect(button).toBe(`${ahead} di depan Anda`)
    }
  })
})

describe('when no number is given', () => {
  it.each([
    [
      'in the evening',
      '2026-04-06T16:00:00+07:00',
      'Kantor sedang tutup',
      'Selasa, 7 April 2026, pukul 08.00 WIB',
    ],
    [
      'in the Friday break',
      '2026-04-10T12:00:00+07:00',
      'Sedang istirahat',
      'Jumat, 10 April 2026, pukul 13.00 WIB',
    ],
    [
      'on a holiday',
      '2026-05-01T09:00:00+07:00',
      'Libur: Hari Buruh Internasional',
      'Senin, 4 Mei 2026, pukul 08.00 WIB',
    ],
  ])('says %s why and when it opens, on every screen', async (_when, time, why, opens) => {
    const form = await kiosk.formOf('KK')
    world.setClock(time)
    for (const path of ['/sukamaju/kiosk', '/sukamaju/kiosk/services/KK']) {
      const page = await kiosk.read(path)
      expect(page).toContain(why)
      expect(page).toContain(`Buka lagi ${opens}`)
    }
    expect(await kiosk.html('/sukamaju/kiosk/services/KK')).not.toContain('name="key"')
    const refused = await kiosk.post('/sukamaju/kiosk/tickets', form)
    const page = textOf(await refused.text())
    expect(refused.status).toBe(422)
    expect(page).toContain(why)
    expect(page).toContain(`Buka lagi ${opens}`)
    expect(issued()).toHaveLength(0)
  })

  it('keeps closed rows in their place and lets them be read', async () => {
    const names = (html: string) => [...html.matchAll(/choice-row__name">([^<]+)/g)].map((match) => match[1])
    const open = names(await kiosk.html('/sukamaju/kiosk'))
    world.setClock('2026-04-10T12:00:00+07:00')
    const closed = await kiosk.html('/sukamaju/kiosk')
    expect(names(closed)).toEqual(open)
    expect(textOf(closed)).toContain('Istirahat Buka lagi pukul 13.00')
    expect(await kiosk.read('/sukamaju/kiosk/services/KK?keadaan=BARU')).toContain('Yang perlu dibawa')
  })

  it.each(['/services/NOTHING', '/groups/Z', '/nothing', '/tickets/AAAAAAAAAAAAAAAAAAAAAA'])(
    'leads back from %s, which is not there',
    async (path) => {
      const response = await kiosk.get(`/sukamaju/kiosk${path}`)
      expect(response.status).toBeGreaterThanOrEqual(400)
      const html = await response.text()
      expect(html).toContain('data-door="kiosk"')
      expect(html).toContain('href="/sukamaju/kiosk"')
    },
  )

  it('leaves markup in the name of a service inert', async () => {
    const { house } = world
    const { sheet } = await findService(house().reading, 'sukamaju', 'KK')
    const bad = '<img src=x onerror=alert(1)>'
    await house().perform('system', (work) =>
      publishStandard(work, 'sukamaju', {
        code: 'KK',
        validFrom: '2026-04-06',
        sheet: {
          ...sheet,
          name: { id: bad, en: bad },
          requirements: [{ code: 'X', text: { id: bad, en: bad } }],
        },
      }),
    )
    const screen = await kiosk.take(await kiosk.formOf('KK'))
    const pages = ['', '/groups/A', '/services/KK', '/services/KK/fees'].map(
      (path) => `/sukamaju/kiosk${path}`,
    )
    for (const path of [...pages, screen, `${screen}/paper`]) {
      const html = await kiosk.html(path)
      expect(html).toContain('&lt;img src=x')
      expect(html).not.toContain('<img src=x')
    }
  })
})
