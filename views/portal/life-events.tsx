import { paths } from '../../src/web/http/paths.ts'
import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'
import type { IconName } from '../components/icon-paths.ts'

export type LifeEventText = { code: string; name: string; icon: IconName }

export type LifeEventsProps = { language: Language; office: string; lifeEvents: readonly LifeEventText[] }

/** What happens in a life and brings people here, for whoever does not know the name of a service. */
export function LifeEvents({ language, office, lifeEvents }: LifeEventsProps) {
  return (
    <section class="portal-part" aria-labelledby="life-events">
      <h2 class="portal-part__title" id="life-events">
        {wordsOf(language).portal.lifeEvents.title}
      </h2>
      <ul class="life-events">
        {lifeEvents.map(({ code, name, icon }) => (
          <li>
            <a class="life-event" href={paths.lifeEvent(office, code)}>
              <Icon name={icon} />
              <span class="life-event__name">{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
