import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { AdminFrame, type AdminFrameProps } from './admin-frame.tsx'

export type PasswordOnceProps = Omit<AdminFrameProps, 'title' | 'children'> & {
  name: string
  username: string
  password: string
}

/** A password that was just made. It is shown here and never again. */
export function PasswordOnce({ name, username, password, ...frame }: PasswordOnceProps) {
  const { language, office } = frame
  const { once, password: label } = wordsOf(language).admin.people
  const title = phrase(language, once.title, { name })
  return (
    <AdminFrame {...frame} title={title}>
      <header class="admin__head">
        <h1>{title}</h1>
        <p>{phrase(language, once.lead, { name })}</p>
      </header>
      <dl class="once">
        <dt>{once.username}</dt>
        <dd>{username}</dd>
        <dt>{label}</dt>
        <dd>
          <output class="code" data-password>
            {password}
          </output>
        </dd>
      </dl>
      <p>
        <Button href={paths.adminPeople(office.slug)} label={once.back} icon="arrow-left" />
      </p>
    </AdminFrame>
  )
}
