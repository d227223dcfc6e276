import { paths } from '../../src/web/http/paths.ts'
import { timer } from '../../src/words/format.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { ActForm } from './act-form.tsx'
import { type DeskFacts, type JustNow as Fact, secondsUntil } from './desk.ts'

export type JustNowProps = { desk: DeskFacts; fact: Fact }

/** What was done last at this counter, and for ten seconds the way back. The undoing is told too. */
export function JustNow({ desk, fact }: JustNowProps) {
  const { language, office, counter, formKey } = desk
  const { console } = wordsOf(language)
  const sentence = sentenceOf(desk, fact)
  if (fact.isUndone) {
    return (
      <div class="just-now" id="just-now">
        <p class="just-now__fact">{phrase(language, console.justNow.undone, { fact: sentence })}</p>
        <span hidden data-until={String(fact.until)} data-template="" />
      </div>
    )
  }
  return (
    <div class="just-now" id="just-now">
      <p class="just-now__fact">{sentence}</p>
      <ActForm action={paths.deskAct(office, counter, 'undo')} formKey={formKey}>
        <input type="hidden" name="number" value={fact.number} />
        <Button
          kind="plain"
          icon="repeat"
          label={console.undo}
          note={phrase(language, console.undoIn, { time: timer(secondsUntil(desk, fact.until)) })}
          keyLabel="Z"
          attributes={{
            'data-key': 'z',
            'data-until': String(fact.until),
            'data-template': console.undoIn,
          }}
        />
      </ActForm>
    </div>
  )
}

function sentenceOf(
  { language, rules }: DeskFacts,
  { event, number, service, to, keepsPlace }: Fact,
): string {
  const { justNow: words } = wordsOf(language).console
  if (event === 'ticket.transferred') {
    if (to !== '') return phrase(language, words.handedOver, { number, counter: to })
    return phrase(language, rules.keepsPlace || keepsPlace ? words.transferred : words.sentBack, {
      number,
      service,
    })
  }
  return phrase(language, words[plain(event)], { number })
}

const told = [
  'called',
  'served',
  'finished',
  'absent',
  'parked',
  'cancelled',
  'prioritised',
  'returned',
] as const

function plain(event: string): (typeof told)[number] {
  return told.find((name) => event === `ticket.${name}`) ?? 'called'
}
