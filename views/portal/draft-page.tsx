import type { PartDifference } from '../../src/catalogue/rules/difference.ts'
import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary, errorFor, type FieldError } from '../components/error-summary.tsx'
import { Field } from '../components/field.tsx'
import { SheetDifference } from '../components/sheet-difference.tsx'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'
import { SheetParts, type SheetText } from './sheet-parts.tsx'
import { Trail } from './trail.tsx'

/** What somebody said, and what the office answers; dates in words. */
export type CommentText = {
  text: string
  date: string
  answer: { text: string; date: string } | null
}

export type DraftPageProps = Omit<PortalPageProps, 'title' | 'children'> & {
  /** The slug of the office. */
  slug: string
  code: string
  name: string
  /** Since when everybody may comment, in words. */
  since: string
  differences: readonly PartDifference[]
  sheet: SheetText
  comments: readonly CommentText[]
  formKey: string
  /** The visitor has just said something. */
  isThanked?: boolean
  typed?: string
  errors?: readonly FieldError[]
}

/** A draft that everybody may read and comment on before it becomes a standard. */
export function DraftPage(props: DraftPageProps) {
  const { slug, code, name, since, differences, sheet, comments, isThanked = false, ...page } = props
  const { formKey, typed = '', errors = [], ...frame } = page
  const { language } = frame
  const { draft: words, menu } = wordsOf(language).portal
  const title = phrase(language, words.title, { service: name })
  return (
    <PortalPage {...frame} title={title}>
      <div class="service-head">
        <Trail
          language={language}
          links={[
            { href: `${paths.office(slug)}#services`, label: menu.services },
            { href: paths.service(slug, code), label: name },
          ]}
          here={words.short}
        />
        <h1>{title}</h1>
        <Banner
          tone="waiting"
          icon="note"
          title={words.notInForce}
          note={phrase(language, words.since, { date: since })}
        />
      </div>
      <div class="portal-plain">
        {errors.length > 0 && <ErrorSummary language={language} errors={errors} />}
        {isThanked && <Banner tone="serving" icon="check" title={words.thanks} />}
        <section class="portal-part" aria-labelledby="changes">
          <h2 class="portal-part__title" id="changes">
            {words.changes}
          </h2>
          <SheetDifference language={language} parts={differences} />
        </section>
        <section class="portal-part" aria-labelledby="comments">
          <h2 class="portal-part__title" id="comments">
            {phrase(language, words.comments, { count: comments.length })}
          </h2>
          <ol class="comments">
            {comments.map((comment) => (
              <Comment comment={comment} language={language} />
            ))}
          </ol>
          <form class="comment-form on-paper-hidden" method="post" action={paths.draftComments(slug, code)}>
            <input type="hidden" name="key" value={formKey} />
            <Field
              {...{ language, id: 'text', kind: 'area', label: words.field, hint: words.hint, value: typed }}
              attributes={{ maxlength: '2000', autocomplete: 'off' }}
              {...errorFor(errors, 'text')}
            />
            <Button label={words.send} />
          </form>
        </section>
        <section class="portal-part" aria-labelledby="whole">
          <h2 class="portal-part__title" id="whole">
            {words.whole}
          </h2>
          <SheetParts sheet={sheet} language={language} here={paths.draft(slug, code)} />
        </section>
      </div>
    </PortalPage>
  )
}

function Comment({
  comment: { text, date, answer },
  language,
}: { comment: CommentText } & Pick<DraftPageProps, 'language'>) {
  const { draft: words } = wordsOf(language).portal
  return (
    <li class="comment">
      <p class="comment__text">{text}</p>
      <p class="portal-note">{date}</p>
      {answer === null ? (
        <p class="portal-note">{words.unanswered}</p>
      ) : (
        <div class="comment__answer">
          <p class="comment__by">{phrase(language, words.answered, { date: answer.date })}</p>
          <p class="comment__text">{answer.text}</p>
        </div>
      )}
    </li>
  )
}
