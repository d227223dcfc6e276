import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import type { CounterChoice } from './choose-page.tsx'
import { type LineChoices, LineTicks } from './line-ticks.tsx'
import { type ServiceChoice, Ticks } from './ticks.tsx'

export type OpenFormProps = {
  language: Language
  office: string
  officer: string
  counter: CounterChoice
  formKey: string
  /** What the counter serves usually, in order of preference. */
  usual: readonly ServiceChoice[]
  others: readonly ServiceChoice[]
  /** The same by line, where the officer says which line is called first; null where no order matters. */
  lines: LineChoices | null
  /** The counter the officer leaves by opening this one, and how many were handed over to it. */
  leaves: { counter: string; handed: number } | null
}

/** What is served at the counter, and the one thing to do: open it, take it over, or change it. */
export function OpenForm(props: OpenFormProps) {
  const { language, office, counter, formKey, leaves } = props
  const { choose } = wordsOf(language).console
  return (
    <form class="open-form" method="post" action={paths.deskAct(office, counter.counter, 'shift')}>
      <input type="hidden" name="key" value={formKey} />
      <fieldset class="open-form__services">
        <legend>
          <h2>{phrase(language, choose.services, { counter: counter.name })}</h2>
        </legend>
        <p class="open-form__note">{choose.servicesNote}</p>
        <Services {...props} />
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

function Services({ language, usual, others, lines }: OpenFormProps) {
  const { choose } = wordsOf(language).console
  if (lines !== null) return <LineTicks language={language} id="service" lines={lines} />
  return (
    <>
      <Ticks id="service" services={usual} />
      {others.length > 0 && (
        <details open={others.some(({ checked }) => checked)}>
          <summary>{choose.others}</summary>
          <Ticks id="service" services={others} />
        </details>
      )}
    </>
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
