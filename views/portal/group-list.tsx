import type { ShownWait } from '../../src/estimates/rules/shown-wait.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { rangeInWords, waitLabel } from '../../src/words/wait.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { countersSentence, type ServedNow } from './counters-open.ts'
import { ServiceLink } from './service-link.tsx'

/** A group of services with its line now. */
export type GroupNow = ServedNow & {
  letter: string
  name: string
  waiting: number
  /** How long somebody waits who takes a number of it now. */
  wait: ShownWait
  services: readonly { code: string; name: string }[]
}

export type GroupListProps = {
  language: Language
  office: string
  /** Whether the office is open now. */
  isOpen: boolean
  groups: readonly GroupNow[]
}

/** Every service by its group, with how many wait and which counters are open for it. */
export function GroupList({ groups, ...office }: GroupListProps) {
  const { portal } = wordsOf(office.language)
  return (
    <section class="portal-part" id="services" aria-labelledby="services-title">
      <h2 class="portal-part__title" id="services-title">
        {portal.lineNow}
      </h2>
      <ul class="groups">
        {groups.map((group) => (
          <Group {...office} group={group} />
        ))}
      </ul>
    </section>
  )
}

function Group({ language, office, isOpen, group }: Omit<GroupListProps, 'groups'> & { group: GroupNow }) {
  const { common } = wordsOf(language)
  const hasCounter = group.open.length > 0
  return (
    <li class="group">
      <LetterTile letter={group.letter} closed={!hasCounter} />
      <h3 class="group__name">{group.name}</h3>
      <div class="group__now">
        <p class="group__waiting" {...(group.waiting === 0 && { 'data-empty': '' })}>
          {phrase(language, common.people.waiting, { count: group.waiting })}
        </p>
        <p class="group__counters" data-tone={hasCounter ? 'serving' : 'neutral'}>
          {countersSentence(group, isOpen, language)}
        </p>
        {isOpen && hasCounter && <GroupWait language={language} wait={group.wait} />}
      </div>
      <ul class="group__services">
        {group.services.map((service) => (
          <li>
            <ServiceLink office={office} {...service} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function GroupWait({ language, wait }: { language: Language; wait: ShownWait }) {
  const { wait: words } = wordsOf(language).common
  if (wait.range === null) {
    return wait.reason === 'NOT_YET' ? <p class="group__wait">{words.none.NOT_YET}</p> : null
  }
  return (
    <p class="group__wait">
      {waitLabel(language, wait)}: <strong>{rangeInWords(language, wait.range)}</strong>
    </p>
  )
}
