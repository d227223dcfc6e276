import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { DraftPage, type DraftPageProps } from '../../../views/portal/draft-page.tsx'
import { commentOnDraft } from '../../catalogue/comment-on-draft.ts'
import { draftInReview } from '../../catalogue/drafts.ts'
import { wholeSheet } from '../../catalogue/rules/completeness.ts'
import { differenceOf } from '../../catalogue/rules/difference.ts'
import { remark } from '../../catalogue/rules/draft.ts'
import { listStandards } from '../../catalogue/standards.ts'
import { surroundingsOf } from '../../catalogue/surroundings.ts'
import { findOffice } from '../../offices/office.ts'
import { answerOnce } from '../../platform/answers.ts'
import { createRateLimit } from '../../platform/rate-limit.ts'
import { refuse } from '../../platform/refusal.ts'
import { plainDate } from '../../words/format.ts'
import { phrase, wordsOf } from '../../words/language.ts'
import { everybody } from '../http/asks.ts'
import { formQuestion, newFormKey, readForm } from '../http/forms.ts'
import type { DoorEnv, House } from '../http/house.ts'
import { addressOf } from '../http/limits.ts'
import { showDocument } from '../http/pages.ts'
import { paths } from '../http/paths.ts'
import { pageOf } from './page.ts'
import { sheetIn } from './sheet.ts'

const typedShape = z.object({ key: z.string().min(1).max(100), text: z.string().max(10_000) })

/** Comments from one network address in fifteen minutes; a whole village may share one. */
const COMMENTS = { points: 20, duration: 15 * 60 }

/** Drafts that everybody may read, and what everybody may say about them, without a name. */
export function draftRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const limit = createRateLimit(COMMENTS)

  routes.get('/:office/layanan/:code/rancangan', everybody, (c) =>
    show(c, c.req.query('done') === undefined ? {} : { isThanked: true }),
  )

  routes.post('/:office/layanan/:code/rancangan/komentar', everybody, async (c) => {
    const { office, code } = c.req.param()
    const { key, text } = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const said = remark.safeParse(text)
    if (!said.success) {
      const message = wordsOf(c.get('language')).portal.draft.wrong
      return show(c, { typed: text, errors: [{ field: 'text', message }] }, 422)
    }
    await limit.count(addressOf(c))
    const { machine, question } = formQuestion(house, c, 'visitor', key, { text })
    await answerOnce(house.perform, 'visitor', machine, question, async (work) => {
      await commentOnDraft(work, office, code, said.data)
      return { status: 201, body: null }
    })
    return c.redirect(`${paths.draft(office, code)}?done#comments`, 303)
  })

  async function show(
    c: Context<DoorEnv>,
    more: Partial<Pick<DraftPageProps, 'isThanked' | 'typed' | 'errors'>>,
    status: 200 | 422 = 200,
  ) {
    const { office: slug = '', code = '' } = c.req.param()
    const language = c.get('language')
    const office = await findOffice(house.reading, slug)
    const { draft, comments } = await draftInReview(house.reading, slug, code)
    const sheet = wholeSheet(draft.sheet) ?? refuse('NOT_FOUND')
    const around = await surroundingsOf(house.reading, slug)
    const standards = await listStandards(house.reading, slug, code)
    const based = standards.find(({ version }) => version === draft.basedOn)?.sheet ?? {}
    const day = (at: number) => plainDate(at, office.timeZone, language)
    const name = sheet.name[language]
    const { description } = wordsOf(language).portal
    return showDocument(
      c,
      <DraftPage
        {...pageOf(house, c, office, paths.draft(slug, code))}
        {...{ slug, code, name, formKey: newFormKey() }}
        description={phrase(language, description.draft, { service: name, office: office.name[language] })}
        since={day(draft.reviewedFrom ?? draft.editedAt)}
        differences={differenceOf(based, sheet, around)}
        sheet={sheetIn({ sheet, regulations: around.regulations }, office, house.clock(), language)}
        comments={comments.map(({ text, at, answer, answeredAt }) => ({
          ...{ text, date: day(at) },
          answer: answer === null || answeredAt === null ? null : { text: answer, date: day(answeredAt) },
        }))}
        {...more}
      />,
      status,
    )
  }

  return routes
}
