import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { CommentsPage, type CommentsPageProps } from '../../../../views/admin/drafts/comments-page.tsx'
import { answerComment } from '../../../catalogue/answer-comment.ts'
import { commentsOn, type DraftComment } from '../../../catalogue/drafts.ts'
import { remark } from '../../../catalogue/rules/draft.ts'
import { byOf } from '../../../people/rules/who.ts'
import { refuse } from '../../../platform/refusal.ts'
import { plainDate } from '../../../words/format.ts'
import { wordsOf } from '../../../words/language.ts'
import { asksOfficer } from '../../http/asks.ts'
import { readForm } from '../../http/forms.ts'
import type { DoorEnv, House } from '../../http/house.ts'
import { showDocument } from '../../http/pages.ts'
import { paths } from '../../http/paths.ts'
import { refusedIn, type Status } from '../refused.ts'
import { type DraftHere, draftHere, draftTold } from './draft-here.ts'

const typedShape = z.object({ answer: z.string().max(10_000) })

/** What citizens said about a draft, and the answers of the office. */
export function draftCommentRoutes(house: House): Hono<DoorEnv> {
  const routes = new Hono<DoorEnv>()
  const manages = asksOfficer(house, 'manage the catalogue')

  routes.get('/:office/admin/drafts/:code/comments', manages, async (c) =>
    show(c, await draftHere(house, c, c.req.param('code'))),
  )

  routes.post('/:office/admin/drafts/:code/comments/:comment', manages, async (c) => {
    const here = await draftHere(house, c, c.req.param('code'))
    const comment = c.req.param('comment')
    const typed = (await readForm(c, typedShape)) ?? refuse('BODY_MALFORMED')
    const read = remark.safeParse(typed.answer)
    if (!read.success) {
      const message = wordsOf(here.language).adminDrafts.comments.wrong
      const errors = [{ field: `answer-${comment}`, message }]
      return show(c, here, { answering: { comment, typed: typed.answer, errors } }, 422)
    }
    const { slug } = here.office
    const plan = { code: here.draft.code, comment, answer: read.data }
    try {
      await house.perform(byOf(here.officer), (work) => answerComment(work, slug, plan))
    } catch (error) {
      const { refusal, status } = refusedIn(here, error)
      return show(c, here, { refusal }, status)
    }
    return c.redirect(
      `${paths.adminDraftPage(slug, here.draft.code, 'comments')}?done=answered#c-${comment}`,
      303,
    )
  })

  // A page that answered a form is fetched again by its address: back to the comments.
  routes.get('/:office/admin/drafts/:code/comments/:comment', manages, (c) =>
    c.redirect(paths.adminDraftPage(c.req.param('office'), c.req.param('code'), 'comments'), 303),
  )

  async function show(
    c: Context<DoorEnv>,
    here: DraftHere,
    more: Partial<Pick<CommentsPageProps, 'answering' | 'refusal'>> = {},
    status: Status = 200,
  ) {
    const comments = await commentsOn(house.reading, here.draft.id)
    const page = {
      ...draftTold(house, c, here),
      comments: comments.map((each) => rowOf(each, here)),
      ...more,
    }
    return showDocument(c, <CommentsPage {...page} />, status)
  }

  return routes
}

function rowOf({ id, text, at, answer, answeredAt }: DraftComment, { office, language }: DraftHere) {
  const inWords = (time: number) => plainDate(time, office.timeZone, language)
  return {
    ...{ id, text, date: inWords(at) },
    answer: answer === null || answeredAt === null ? null : { text: answer, date: inWords(answeredAt) },
  }
}
