import { paths } from '../../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../../src/words/language.ts'
import { errorFor, type FieldError } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { AdminForm } from '../admin-form.tsx'
import { AdminPage, type Framed } from '../admin-page.tsx'

/** What a citizen said, and the answer when there is one; dates are in words. */
export type CommentRow = {
  id: string
  text: string
  date: string
  answer: { text: string; date: string } | null
}

export type CommentsPageProps = Omit<Framed, 'mayManage'> & {
  service: { code: string; name: string }
  comments: readonly CommentRow[]
  /** The answer that was typed last, when something was wrong with it. */
  answering?: { comment: string; typed: string; errors: readonly FieldError[] }
}

/** What citizens said about a draft, to be answered one by one. */
export function CommentsPage({ service, comments, answering, ...frame }: CommentsPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).adminDrafts
  return (
    <AdminPage
      {...frame}
      title={words.comments.title}
      lead={words.comments.lead}
      back={{
        href: paths.adminDraft(office.slug, service.code),
        label: phrase(language, words.draft.title, { service: service.name }),
      }}
    >
      {comments.length === 0 && <p>{words.comments.none}</p>}
      {comments.map((comment) => (
        <article class="remark" id={`c-${comment.id}`}>
          <p class="remark__by">{phrase(language, words.comments.said, comment)}</p>
          <p class="remark__text">{comment.text}</p>
          {comment.answer === null ? (
            <Answer
              {...{ language, comment }}
              action={paths.adminDraftAnswer(office.slug, service.code, comment.id)}
              {...(answering?.comment === comment.id && { answering })}
            />
          ) : (
            <div class="remark__answer">
              <p class="remark__by">{phrase(language, words.comments.answered, comment.answer)}</p>
              <p class="remark__text">{comment.answer.text}</p>
            </div>
          )}
        </article>
      ))}
    </AdminPage>
  )
}

type AnswerProps = {
  language: Language
  comment: CommentRow
  action: string
  answering?: NonNullable<CommentsPageProps['answering']>
}

function Answer({ language, comment, action, answering }: AnswerProps) {
  const { comments: words } = wordsOf(language).adminDrafts
  const { typed = '', errors = [] } = answering ?? {}
  const id = `answer-${comment.id}`
  return (
    <AdminForm {...{ language, action, errors }} submit={words.submit}>
      <Field
        {...{ language, id, name: 'answer', kind: 'area', label: words.answer, value: typed }}
        attributes={{ maxlength: '2000' }}
        {...errorFor(errors, id)}
      />
    </AdminForm>
  )
}
