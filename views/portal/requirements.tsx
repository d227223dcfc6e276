import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'
import type { CaseChoice, Needs, NeedText } from './sheet.ts'

export type RequirementsProps = {
  needs: readonly Needs[]
  language: Language
  cases?: readonly CaseChoice[]
}

/** What to bring, to tick off at home or on paper. Nothing ticked is sent anywhere. */
export function Requirements({ needs, language, cases = [] }: RequirementsProps) {
  const { service } = wordsOf(language).portal
  const hasCases = needs.some(({ case: when }) => when !== null)
  return (
    <>
      {cases.length > 0 && <Cases cases={cases} language={language} />}
      {needs.map(({ case: when, items }) => (
        <div class="needs">
          {hasCases && (
            <h3 class="needs__case">
              {when === null ? service.always : phrase(language, service.when, { case: when })}
            </h3>
          )}
          <ul class="needs__list">
            {items.map((need) => (
              <Need need={need} language={language} />
            ))}
          </ul>
        </div>
      ))}
      <p class="sheet__note">{service.noMore}</p>
    </>
  )
}

function Need({ need: { text, note, form }, language }: { need: NeedText; language: Language }) {
  return (
    <li>
      <label class="need">
        <input class="need__box" type="checkbox" />
        <span class="need__words">
          <span class="need__text">{text}</span>
          {note !== null && <span class="need__note">{note}</span>}
        </span>
      </label>
      {form && (
        <a class="need__form on-paper-hidden" href={form.href}>
          <Icon name="download" />
          {phrase(language, wordsOf(language).portal.service.form, { name: form.name })}
        </a>
      )}
    </li>
  )
}

/** Links, so that the choice works without scripts and can be sent to somebody. */
function Cases({ cases, language }: Required<Pick<RequirementsProps, 'cases' | 'language'>>) {
  return (
    <nav class="cases on-paper-hidden" aria-label={wordsOf(language).portal.service.cases.title}>
      {cases.map(({ name, href, isChosen }) => (
        <a class="cases__case" href={href} {...(isChosen && { 'aria-current': 'true' as const })}>
          {name}
        </a>
      ))}
    </nav>
  )
}
