import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addService } from '../../src/catalogue/add-service.ts'
import { answerComment } from '../../src/catalogue/answer-comment.ts'
import { beginDraft } from '../../src/catalogue/begin-draft.ts'
import { commentOnDraft } from '../../src/catalogue/comment-on-draft.ts'
import {
  commentsOn,
  draftInReview,
  draftOfVersion,
  findDraft,
  openDrafts,
} from '../../src/catalogue/drafts.ts'
import { dropDraft } from '../../src/catalogue/drop-draft.ts'
import { type DraftEdit, editDraft } from '../../src/catalogue/edit-draft.ts'
import { openReview } from '../../src/catalogue/open-review.ts'
import { publishDraft } from '../../src/catalogue/publish-draft.ts'
import { publishStandard } from '../../src/catalogue/publish-standard.ts'
import { regulationsOf } from '../../src/catalogue/regulations.ts'
import type { Fee } from '../../src/catalogue/rules/fee.ts'
import { findService } from '../../src/catalogue/services.ts'
import { setRegulations } from '../../src/catalogue/set-regulations.ts'
import type { Work } from '../../src/platform/work.ts'
import { MONDAY_NINE, type Planted, plantDemo } from '../support/planted.ts'

const office = 'sukamaju'
const today = '2026-04-06'
let world: Planted

beforeEach(async () => {
  world = await plantDemo()
})

afterEach(async () => {
  await world.close()
  expect(world.faults).toEqual([])
})

const asAdmin = <T>(job: (work: Work) => Promise<T>) => world.perform('officer:admin', job)
const asVisitor = <T>(job: (work: Work) => Promise<T>) => world.perform('visitor', job)
const begin = (code: string, from?: number) => asAdmin((work) => beginDraft(work, office, { code, from }))
const draft = (code: string) => findDraft(world.reading, office, code)
const service = (code: string, day = today) => findService(world.reading, office, code, day)
const edit = async (code: string, plan: Omit<DraftEdit, 'code' | 'madeFrom'>, madeFrom?: number) => {
  const revision = madeFrom ?? (await draft(code)).revision
  return asAdmin((work) => editDraft(work, office, { code, ...plan, madeFrom: revision }))
}
const review = async (code: string) => {
  const { revision } = await draft(code)
  return asAdmin((work) => openReview(work, office, code, revision))
}
const publish = async (code: string, validFrom = today, madeFrom?: number) => {
  const revision = madeFrom ?? (await draft(code)).revision
  return asAdmin((work) => publishDraft(work, office, { code, validFrom, madeFrom: revision }))
}
const comment = (code: string, text: string) => asVisitor((work) => commentOnDraft(work, office, code, text))
const product = { id: 'SKCK cetak dan digital', en: 'A printed and a digital certificate' }

describe('a draft', () => {
  test('begins as the version in force, and nobody but the office knows of it', async () => {
    const before = world.heard.length
    await begin('SKCK')
    const { sheet } = await service('SKCK')
    expect(await draft('SKCK')).toMatchObject({ state: 'draft', basedOn: 1, sheet, begunBy: 'officer:admin' })
    expect(world.heard).toHaveLength(before)
    await expect(draftInReview(world.reading, office, 'SKCK')).rejects.toMatchObject({
      code: 'DRAFT_UNKNOWN',
    })
  })

  test('begins from the version in force and not from one to come, unless that is asked', async () => {
    const { sheet } = await service('NIB')
    const next = { ...sheet, product }
    await asAdmin((work) =>
      publishStandard(work, office, { code: 'NIB', validFrom: '2026-06-01', sheet: next }),
    )
    await begin('NIB')
    expect((await draft('NIB')).basedOn).toBe(1)
    const { revision } = await draft('NIB')
    await asAdmin((work) => dropDraft(work, office, 'NIB', revision))
    await begin('NIB', 2)
    expect(await draft('NIB')).toMatchObject({ basedOn: 2, sheet: { product } })
  })

  test('is empty for a service without a standard, and there is none for a service that is not there', async () => {
    const plan = { code: 'SKTM', letter: 'A', owner: 'DUKCAPIL', position: 99 }
    await asAdmin((work) => addService(work, office, plan))
    await begin('SKTM')
    expect(await draft('SKTM')).toMatchObject({ basedOn: null, sheet: {} })
    await expect(begin('PARKIR')).rejects.toMatchObject({ code: 'SERVICE_UNKNOWN' })
  })

  test('is the only one of its service', async () => {
    await begin('SKCK')
    await expect(begin('SKCK')).rejects.toMatchObject({ code: 'DRAFT_OPEN' })
  })

  test('takes parts whole, gives up others, and leaves the rest as it is', async () => {
    await begin('SKCK')
    const { sheet } = await draft('SKCK')
    await edit('SKCK', { parts: { product }, emptied: ['evaluation', 'requirements'] })
    const { evaluation: _, requirements: __, ...rest } = sheet
    expect((await draft('SKCK')).sheet).toEqual({ ...rest, product })
  })

  test('keeps nothing that is out of order', async () => {
    await begin('SKCK')
    const halved = { ...product, en: ' ' }
    await expect(edit('SKCK', { parts: { product: halved } })).rejects.toThrow('a text in English')
    expect((await draft('SKCK')).revision).toBe(1)
  })

  test('refuses an edit made from a revision that somebody else has left behind', async () => {
    await begin('SKCK')
    const { revision } = await draft('SKCK')
    await edit('SKCK', { parts: { product } }, revision)
    const late = { parts: { product: { id: 'Lain', en: 'Other' } } }
    await expect(edit('SKCK', late, revision)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    await expect(publish('SKCK', today, revision)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
    expect((await draft('SKCK')).sheet.product).toEqual(product)
  })

  test('that was dropped is not continued by a form of its own in the next one', async () => {
    await begin('SKCK')
    const { revision } = await draft('SKCK')
    await asAdmin((work) => dropDraft(work, office, 'SKCK', revision))
    await expect(draft('SKCK')).rejects.toMatchObject({ code: 'DRAFT_UNKNOWN' })
    await begin('SKCK')
    await expect(edit('SKCK', { parts: { product } }, revision)).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    })
  })
})

describe('a review', () => {
  test('needs a whole sheet, is told to everybody, and takes comments with answers', async () => {
    await begin('SKCK')
    await edit('SKCK', { emptied: ['fees'] })
    await expect(review('SKCK')).rejects.toMatchObject({
      code: 'STANDARD_INCOMPLETE',
      facts: { parts: { id: 'Biaya atau tarif', en: 'Fees' } },
    })
    await edit('SKCK', { parts: { fees: (await service('SKCK')).sheet.fees } })
    await review('SKCK')
    expect(world.heard.at(-1)).toMatchObject({
      name: 'service.changed',
      facts: { service: 'SKCK', changed: 'review' },
    })
    const id = await comment('SKCK', ' Tolong terima QRIS.\r\nTerima kasih.\u202e\u0000 ')
    await asAdmin((work) => answerComment(work, office, { code: 'SKCK', comment: id, answer: 'Mulai Mei.' }))
    const { draft: open, comments } = await draftInReview(world.reading, office, 'SKCK')
    expect(open).toMatchObject({ state: 'review', reviewedFrom: MONDAY_NINE, comments: 1, unanswered: 0 })
    expect(comments).toMatchObject([
      { text: 'Tolong terima QRIS.\nTerima kasih.', answer: 'Mulai Mei.', answeredBy: 'officer:admin' },
    ])
  })

  test('tells nobody what was said, only that something was', async () => {
    await begin('SKCK')
    await review('SKCK')
    await comment('SKCK', 'Nama saya Budi')
    expect(JSON.stringify(world.heard.at(-1))).not.toContain('Budi')
    expect(world.heard.at(-1)?.facts).toEqual({ service: 'SKCK', changed: 'comment' })
  })

  test('is what a comment needs, and one of 1 to 2000 characters', async () => {
    await begin('SKCK')
    await expect(comment('SKCK', 'Halo')).rejects.toMatchObject({ code: 'DRAFT_UNKNOWN' })
    await expect(comment('KK', 'Halo')).rejects.toMatchObject({ code: 'DRAFT_UNKNOWN' })
    await review('SKCK')
    await comment('SKCK', 'x'.repeat(2000))
    await expect(comment('SKCK', 'x'.repeat(2001))).rejects.toThrow()
    await expect(comment('SKCK', ' \n ')).rejects.toThrow()
  })

  test('lets nobody answer twice, or what was never said', async () => {
    await begin('SKCK')
    await review('SKCK')
    const id = await comment('SKCK', 'Halo')
    const answer = (comment_: string) =>
      asAdmin((work) => answerComment(work, office, { code: 'SKCK', comment: comment_, answer: 'Ya.' }))
    await answer(id)
    await expect(answer(id)).rejects.toMatchObject({ code: 'COMMENT_ANSWERED' })
    await expect(answer('x')).rejects.toMatchObject({ code: 'COMMENT_UNKNOWN' })
  })

  test('goes on while the draft is edited, and everybody is told', async () => {
    await begin('SKCK')
    await review('SKCK')
    await edit('SKCK', { parts: { product } })
    expect(world.heard.at(-1)?.facts).toEqual({ service: 'SKCK', changed: 'draft' })
    expect((await draftInReview(world.reading, office, 'SKCK')).draft.sheet.product).toEqual(product)
  })
})

describe('publishing a draft', () => {
  test('makes it the next version from its day on, and closes it', async () => {
    await begin('SKCK')
    await edit('SKCK', { parts: { product } })
    expect(await publish('SKCK', '2026-04-07')).toBe(2)
    expect((await service('SKCK')).version).toBe(1)
    expect(await service('SKCK', '2026-04-07')).toMatchObject({ version: 2, sheet: { product } })
    expect(await openDrafts(world.reading, office)).toEqual([])
    expect(await draftOfVersion(world.reading, office, 'SKCK', 2)).toMatchObject({
      state: 'published',
      validFrom: '2026-04-07',
    })
    expect(await draftOfVersion(world.reading, office, 'SKCK', 1)).toBeNull()
  })

  test('waits for an answer to every comment', async () => {
    await begin('SKCK')
    await review('SKCK')
    const first = await comment('SKCK', 'Satu')
    await comment('SKCK', 'Dua')
    await expect(publish('SKCK')).rejects.toMatchObject({ code: 'COMMENTS_UNANSWERED', facts: { count: 2 } })
    await asAdmin((work) => answerComment(work, office, { code: 'SKCK', comment: first, answer: 'Ya' }))
    await expect(publish('SKCK')).rejects.toMatchObject({ facts: { count: 1 } })
    const { id, ...open } = await draft('SKCK')
    expect(open.unanswered).toBe(1)
    const [, second] = await commentsOn(world.reading, id)
    const plan = { code: 'SKCK', comment: second?.id ?? '', answer: 'Ya' }
    await asAdmin((work) => answerComment(work, office, plan))
    expect(await publish('SKCK')).toBe(2)
  })

  test('names every component that is empty', async () => {
    await begin('SKCK')
    await edit('SKCK', { emptied: ['requirements', 'time'] })
    await expect(publish('SKCK')).rejects.toMatchObject({
      code: 'STANDARD_INCOMPLETE',
      facts: { parts: { id: 'Persyaratan, Jangka waktu pelayanan', en: 'Requirements, Service time' } },
    })
  })

  test('is not for a day that has passed', async () => {
    await begin('SKCK')
    await expect(publish('SKCK', '2026-04-05')).rejects.toMatchObject({ code: 'DAY_PAST' })
  })

  test('refuses a code that leads nowhere', async () => {
    await begin('SKCK')
    await edit('SKCK', { parts: { legal: [{ regulation: 'PP-1-1900' }] } })
    await expect(publish('SKCK')).rejects.toMatchObject({
      code: 'STANDARD_FAULTY',
      facts: { part: { id: 'Dasar hukum' } },
    })
  })

  describe('of a fee whose basis ends on 31 May', () => {
    beforeEach(async () => {
      const { regulations } = await regulationsOf(world.reading, office)
      const ended = regulations.map((law) =>
        law.code === 'PP-76-2020' ? { ...law, validTo: '2026-05-31' } : law,
      )
      await asAdmin((work) => setRegulations(work, office, ended))
      await begin('SKCK')
    })

    const withFee = async (more: Partial<Fee>) => {
      const fees = (await service('SKCK')).sheet.fees.map((fee) => ({ ...fee, ...more }))
      await edit('SKCK', { parts: { fees } })
    }

    test('is refused from 1 June, with the fee, the law and the day', async () => {
      await expect(publish('SKCK', '2026-06-01')).rejects.toMatchObject({
        code: 'BASIS_LAPSED',
        facts: { basis: 'PP 76/2020', day: { id: '1 Juni 2026', en: '1 June 2026' } },
      })
      expect(await publish('SKCK', '2026-05-31')).toBe(2)
    })

    test('looks at the day on which the fee itself begins', async () => {
      await withFee({ validFrom: '2026-07-01' })
      await expect(publish('SKCK')).rejects.toMatchObject({
        code: 'BASIS_LAPSED',
        facts: { day: { id: '1 Juli 2026' } },
      })
    })

    test('does not mind a fee that has ended before', async () => {
      await withFee({ validTo: '2026-05-31' })
      expect(await publish('SKCK', '2026-06-01')).toBe(2)
    })
  })
})
