import { answerComment } from '../../src/catalogue/answer-comment.ts'
import { beginDraft } from '../../src/catalogue/begin-draft.ts'
import { commentOnDraft } from '../../src/catalogue/comment-on-draft.ts'
import { findDraft } from '../../src/catalogue/drafts.ts'
import { editDraft } from '../../src/catalogue/edit-draft.ts'
import { openReview } from '../../src/catalogue/open-review.ts'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { findService } from '../../src/catalogue/services.ts'
import { setStock } from '../../src/catalogue/set-stock.ts'
import type { Work } from '../../src/platform/work.ts'
import { sitemap } from '../../src/web/portal/sitemap.ts'
import type { Morning } from './morning.ts'
import { PUBLIC_URL } from './world.ts'

const text = (id: string, en: string) => ({ id, en })

/**
 * Gives the portal of Sukamaju something to say on every page: a version of the family card for tomorrow, a
 * draft of it with a comment that was answered and one that was not, hardly any blank cards, and a counter
 * that calls.
 */
export async function fillPortal({ world, open, take, call }: Morning): Promise<void> {
  const { perform, reading } = world.house()
  const asAdmin = (job: (work: Work) => Promise<unknown>) =>
    perform('officer:admin', async (work) => {
      await job(work)
    })
  const revision = async () => (await findDraft(reading, 'sukamaju', 'KK')).revision
  const { sheet } = await findService(reading, 'sukamaju', 'KK')
  const product = text('Kartu Keluarga dengan kode QR', 'A family card with a QR code')
  const slogan = text('Sehari jadi', 'Ready in a day')
  await asAdmin((work) =>
    publishStandard(work, 'sukamaju', { code: 'KK', validFrom: '2026-04-07', sheet: { ...sheet, product } }),
  )
  await asAdmin((work) => beginDraft(work, 'sukamaju', { code: 'KK', from: 2 }))
  const edit = {
    code: 'KK',
    parts: { slogan, time: { ...sheet.time, amount: 2 } },
    madeFrom: await revision(),
  }
  await asAdmin((work) => editDraft(work, 'sukamaju', edit))
  const reviewed = await revision()
  await asAdmin((work) => openReview(work, 'sukamaju', 'KK', reviewed))
  const comment = await perform('visitor', (work) =>
    commentOnDraft(work, 'sukamaju', 'KK', 'Mengapa menjadi dua hari?\nSekarang cukup sehari.'),
  )
  await perform('visitor', (work) => commentOnDraft(work, 'sukamaju', 'KK', 'Saya setuju.'))
  await asAdmin((work) =>
    answerComment(work, 'sukamaju', {
      code: 'KK',
      comment,
      answer: 'Tanda tangan elektronik kadang lambat.',
    }),
  )
  const item = text('blangko KTP-el', 'blank identity cards')
  await asAdmin((work) =>
    setStock(work, 'sukamaju', 'KTP', { item, state: 'low', note: text('Datang besok.', 'More tomorrow.') }),
  )
  await open('1')
  await take('KK')
  await take('AKTA-LAHIR')
  await call('1')
}

/** The addresses of every public page of the house, as `fillPortal` leaves it; all of them answer with 200. */
export async function publicPages({ world, take }: Morning): Promise<string[]> {
  const map = await sitemap(world.house())
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    address.replace(PUBLIC_URL, '').replaceAll('&amp;', '&'),
  )
  const { url } = await take('KK')
  return [
    ...listed.map((path) => (path === '' ? '/' : path)),
    '/sukamaju?q=anak+saya+baru+lahir',
    '/sukamaju?q=layang-layang',
    '/sukamaju/layanan/KK?keadaan=HILANG',
    '/sukamaju/layanan/BPHTB?biaya=0&value=500000000&allowance=80000000',
    '/sukamaju/perkiraan/KK',
    '/sukamaju/layanan/KK/versi/1',
    '/sukamaju/layanan/KK/versi/2',
    '/sukamaju/layanan/KK/rancangan',
    new URL(url).pathname,
  ]
}
