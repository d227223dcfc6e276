import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import type { CounterChoice } from './choose-page.tsx'

type Choice = { code: string; name: string; checked: boolean }

export type OpenFormProps = {
  language: Language
  office: string
  officer: string
  counter: CounterChoice
  formKey: string
  /** What the counter serves usually, in order of preference. */
  usual: readonly Choice[]
  others: readonly Choice[]
  /** The counter the officer leaves by opening this one, and how many were handed over to it. */
  leaves: { counter: string; handed: number } | null
}

/** What is served at the counter, and the one thing to do: open it, take it over, or change it. */
export function OpenForm(props: OpenFormProps) {
  const { language, office, counter, formKey, usual, others, leaves } = props
  const { choose } = wordsOf(language).console
  return (
    <form class="open-form" method="post" action={paths.deskAct(office, counter.counter, 'shift')}>
      <input type="hidden" name="key" value={formKey} />
      <fieldset class="open-form__services">
        <legend>
          <h2>{phrase(language, choose.services, { counter: counter.name })}</h2>
        </legend>
        <p class="open-form__note">{choose.servicesNote}</p>
        <Ticks choices={usual} />
        {others.length > 0 && (
          <details open={others.some(({ checked }) => checked)}>
            <summary>{choose.others}</summary>
            <Ticks choices={others} />
          </details>
        )}
      </fieldset>
      {leaves !== null && (
        <p class="open-form__note">
          {phrase(language, choose.leave, { counter: leaves.counter, count: leaves.handed })}
        </p>
      )}
      <Open {...props} />
    </form>
  )
}

function Ticks({ choices }: { choices: readonly Choice[] }) {
  return (
    <div class="open-form__ticks">
      {choices.map(({ code, name, checked }) => (
        <label class="tick" for={`service-${code}`}>
          <input type="checkbox" id={`service-${code}`} name="services" value={code} checked={checked} />
          <span>{name}</span>
        </label>
      ))}
    </div>
  )
}

function Open({ language, officer, counter }: OpenFormProps) {
  const { choose } = wordsOf(language).console
  const place = { counter: counter.name }
  if (counter.state === 'mine') {
    return (
      <Button
        size="large"
        icon="check"
        label={choose.change}
        note={phrase(language, choose.changeNote, place)}
      />
    )
  } else if (counter.state === 'taken') {
    return (
      <Button
        size="large"
        icon="exchange"
        label={phrase(language, choose.takeOver, place)}
        note={choose.takeOverNote}
      />
    )
  } else {
    return (
      <Button
        size="large"
        icon="door"
        label={phrase(language, choose.open, place)}
        note={phrase(language, choose.openNote, { name: officer })}
      />
    )
  }
}
