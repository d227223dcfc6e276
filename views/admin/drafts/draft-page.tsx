import { paths } from '../../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../../src/words/language.ts'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/status-chip.tsx'
import { AdminForm } from '../admin-form.tsx'
import { AdminPage, type Framed, Part } from '../admin-page.tsx'
import { Sure } from '../sure.tsx'
import { PartList, type PartRow } from './part-list.tsx'

/** A draft as it stands; dates are in words. */
export type DraftState = {
  state: 'draft' | 'review'
  basedOn: number | null
  edited: { date: string; who: string }
  /** Since when everybody can read it; null while nobody can. */
  reviewed: string | null
  comments: number
  unanswered: number
  revision: number
}

export type DraftPageProps = Omit<Framed, 'mayManage'> & {
  service: { code: string; name: string }
  draft: DraftState
  /** The version that is published now, to compare with; null when there is none. */
  published: number | null
  components: readonly PartRow[]
  others: readonly PartRow[]
}

/** A draft of a standard: its parts, how to look at it as a whole, and what comes next. */
export function DraftPage({ service, draft, published, components, others, ...frame }: DraftPageProps) {
  const { language } = frame
  const office = frame.office.slug
  const { code } = service
  const words = wordsOf(language).adminDrafts
  return (
    <AdminPage
      {...frame}
      title={phrase(language, words.draft.title, { service: service.name })}
      back={{ href: paths.adminService(office, code), label: service.name }}
    >
      <Head {...{ language, draft }} />
      <div class="admin__two">
        <div class="admin__stack">
          <Part title={words.draft.components} lead={words.draft.componentsLead}>
            <PartList {...{ language, office, code }} parts={components} isNumbered />
          </Part>
          <Part title={words.draft.others}>
            <PartList {...{ language, office, code }} parts={others} />
          </Part>
        </div>
        <div class="admin__stack">
          <Part title={words.draft.look}>
            <p>
              <a href={paths.adminDraftPage(office, code, 'preview')}>{words.draft.preview}</a>
            </p>
            {published !== null && (
              <p>
                <a href={paths.adminDraftPage(office, code, 'difference')}>
                  {phrase(language, words.draft.difference, { version: published })}
                </a>
              </p>
            )}
          </Part>
          <Review {...{ language, office, code, draft }} />
          <Part title={words.publication.title} lead={words.publication.lead}>
            <p>
              <Button
                href={paths.adminDraftPage(office, code, 'publication')}
                label={words.publication.open}
              />
            </p>
          </Part>
          <Sure
            action={paths.adminDraftPage(office, code, 'end')}
            fields={{ version: String(draft.revision) }}
            label={words.drop.label}
            heard={phrase(language, words.drop.heard, { service: service.name })}
            sure={words.drop.sure}
            submit={words.drop.submit}
          />
        </div>
      </div>
    </AdminPage>
  )
}

function Head({ language, draft }: { language: Language; draft: DraftState }) {
  const words = wordsOf(language).adminDrafts.draft
  const { state, basedOn, edited, reviewed } = draft
  return (
    <div class="admin__facts">
      <Chip
        tone={state === 'draft' ? 'neutral' : 'called'}
        icon={state === 'draft' ? 'lock' : 'users'}
        label={phrase(language, words.states[state], { date: reviewed ?? '' })}
      />
      <p class="admin__note">
        {basedOn === null ? words.fromNothing : phrase(language, words.basedOn, { version: basedOn })}{' '}
        {phrase(language, words.edited, edited)}
      </p>
    </div>
  )
}

type ReviewProps = { language: Language; office: string; code: string; draft: DraftState }

/** The public review: to be opened, or what it has brought so far. */
function Review({ language, office, code, draft }: ReviewProps) {
  const { review } = wordsOf(language).adminDrafts
  const { reviewed, comments, unanswered, revision } = draft
  if (reviewed === null) {
    return (
      <AdminForm
        language={language}
        action={paths.adminDraftPage(office, code, 'review')}
        title={review.title}
        submit={review.submit}
        version={revision}
      >
        <p class="admin__note">{review.lead}</p>
      </AdminForm>
    )
  }
  return (
    <Part title={review.title} lead={phrase(language, review.open, { date: reviewed })}>
      <p>
        {phrase(language, review.comments, { count: comments })}
        {comments > 0 && `. ${phrase(language, review.unanswered, { count: unanswered })}`}
      </p>
      <p>
        <a href={paths.adminDraftPage(office, code, 'comments')}>{review.read}</a>
      </p>
      <p>
        <a href={paths.draft(office, code)}>{review.link}</a>
      </p>
    </Part>
  )
}
