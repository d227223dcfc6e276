import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { StateCard } from '../components/state-card.tsx'
import { Page, type PageProps } from '../layouts/page.tsx'

export type ErrorPageProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved'> & {
  /** `refused`: a polite no, said in one sentence. `failed`: a fault of ours. */
  kind: 'notFound' | 'forbidden' | 'notSignedIn' | 'refused' | 'failed' | 'unavailable'
  /** The sentence of the refusal, when there is one. */
  sentence?: string
  /** The id of the request, to be told at the counter. */
  requestId?: string
  /** Where to go on. */
  homeHref?: string
}

/** A dead end that says what happened, that numbers are safe, and the next step. */
export function ErrorPage({ kind, sentence, requestId, homeHref = '/', ...page }: ErrorPageProps) {
  const { errors } = wordsOf(page.language)
  const words = errors[kind]
  const next = sentence ?? ('next' in words ? words.next : '')
  return (
    <Page {...page} door="portal" title={words.title}>
      <main class="frame__main error-page" id="main" tabindex={-1}>
        <StateCard
          tone={kind === 'failed' || kind === 'unavailable' ? 'late' : 'waiting'}
          icon={kind === 'notFound' ? 'search' : 'alert-triangle'}
          title={words.title}
          level={1}
          actions={<Button href={homeHref} label={errors.home} icon="home" />}
        >
          <p>{next}</p>
          {requestId && <p>{phrase(page.language, errors.failed.reference, { id: requestId })}</p>}
        </StateCard>
      </main>
    </Page>
  )
}
