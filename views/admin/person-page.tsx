import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { AdminFrame, type AdminFrameProps } from './admin-frame.tsx'
import type { PersonRow } from './people-table.tsx'

/** What may be done to a person, by the last part of its address. */
export type PersonDeed = 'password' | 'code' | 'pin' | 'disabling' | 'enabling'

export type PersonPageProps = Omit<AdminFrameProps, 'title' | 'children'> & {
  person: PersonRow
  /** Whether it is whoever looks: nobody locks themselves out. */
  isSelf: boolean
  /** What was done just now. */
  done?: Exclude<PersonDeed, 'password'>
}

/** One person: what an admin helps them with, and whether they may come in. */
export function PersonPage({ person, isSelf, done, ...frame }: PersonPageProps) {
  const { language, office } = frame
  const { admin } = wordsOf(language)
  const words = admin.person
  const { name } = person
  const deeds: readonly PersonDeed[] = [
    'password',
    ...(person.hasSecondFactor ? (['code'] as const) : []),
    ...(person.hasPin ? (['pin'] as const) : []),
    ...(isSelf ? [] : [person.disabled === null ? ('disabling' as const) : ('enabling' as const)]),
  ]
  return (
    <AdminFrame {...frame} title={name}>
      <header class="admin__head">
        <p>
          <a href={paths.adminPeople(office.slug)}>{words.back}</a>
        </p>
        <h1>{name}</h1>
        <p>{`${person.username} · ${admin.roles[person.role]}`}</p>
      </header>
      {done && (
        <Banner tone="serving" icon="circle-check" title={phrase(language, words.done[done], { name })} />
      )}
      <div class="deeds">
        {deeds.map((deed) => (
          <Deed
            language={language}
            deed={deed}
            action={paths.adminPersonDeed(office.slug, person.id, deed)}
          />
        ))}
        {isSelf && <p class="admin__note">{words.own}</p>}
      </div>
    </AdminFrame>
  )
}

function Deed({ language, deed, action }: { language: Language; deed: PersonDeed; action: string }) {
  const words = wordsOf(language).admin.person[deed]
  return (
    <form class="deeds__one" method="post" action={action}>
      <div>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      <Button kind={deed === 'disabling' ? 'destructive' : 'outline'} label={words.submit} />
    </form>
  )
}
