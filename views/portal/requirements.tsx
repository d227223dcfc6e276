import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import type { Needs } from './sheet.ts'

export type RequirementsProps = { needs: readonly Needs[]; language: Language }

/** What to bring, to tick off at home or on paper. Nothing ticked is sent anywhere. */
export function Requirements({ needs, language }: RequirementsProps) {
  const { service } = wordsOf(language).portal
  const hasCases = needs.some(({ case: when }) => when !== null)
  return (
    <>
      {needs.map(({ case: when, items }) => (
        <div class="needs">
          {hasCases && (
            <h3 class="needs__case">
              {when === null ? service.always : phrase(language, service.when, { case: when })}
            </h3>
          )}
          <ul class="needs__list">
            {items.map(({ text, note }) => (
              <li>
                <label class="need">
                  <input class="need__box" type="checkbox" autocomplete="off" />
                  <span class="need__words">
                    <span class="need__text">{text}</span>
                    {note !== null && <span class="need__note">{note}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="sheet__note">{service.noMore}</p>
    </>
  )
}
