import { paths } from '../../src/web/http/paths.ts'
import { timer } from '../../src/words/format.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import type { IconName } from '../components/icon-paths.ts'
import { ActForm } from './act-form.tsx'
import { type DeskFacts, secondsUntil, type Visitor } from './desk.ts'
import { LineActs } from './line-acts.tsx'
import { Outcomes } from './outcomes.tsx'
import { VisitActs } from './visit-acts.tsx'

export type ActionsProps = { desk: DeskFacts }

/** The one usual thing, always in one place and under one key, and below it what else may be done now. */
export function Actions({ desk }: ActionsProps) {
  const { visitor } = desk
  return (
    <section class="actions">
      {visitor?.state === 'serving' ? <Outcomes desk={desk} visitor={visitor} /> : <Primary desk={desk} />}
      <div class="actions__row">
        {visitor?.state === 'called' && <AgainAndAbsent desk={desk} visitor={visitor} />}
        {visitor !== null && <VisitActs desk={desk} visitor={visitor} />}
        <LineActs desk={desk} />
        {visitor === null && <Counter desk={desk} />}
      </div>
    </section>
  )
}

function Primary({ desk }: ActionsProps) {
  const { office, counter, formKey, language } = desk
  const { act, icon, label, note } = usualThing(desk)
  const action =
    desk.visitor === null
      ? paths.deskAct(office, counter, act)
      : paths.deskTicket(office, counter, desk.visitor.id, act)
  return (
    <ActForm action={action} formKey={formKey}>
      <Button
        size="large"
        icon={icon}
        label={label}
        note={note}
        keyLabel={wordsOf(language).common.key.space}
        attributes={{ 'data-key': 'Space F2', 'data-primary': true, id: 'primary' }}
      />
    </ActForm>
  )
}

type Usual = { act: string; icon: IconName; label: string; note: string }

function usualThing({ language, visitor, pause, place, line, handed }: DeskFacts): Usual {
  const { console } = wordsOf(language)
  const [next] = line
  if (visitor !== null) {
    const note = phrase(language, console.beginNote, { number: visitor.number, counter: place })
    return { act: 'serving', icon: 'user-check', label: console.begin, note }
  } else if (pause !== null) {
    const note = phrase(language, console.goOnNote, { counter: place })
    return { act: 'resumption', icon: 'play', label: console.goOn, note }
  } else {
    const number = handed.length > 0 ? handed.map((each) => each.number).join(', ') : next?.number
    const note =
      number === undefined
        ? console.nobodyNote
        : phrase(language, console.callNextNote, { number, counter: place })
    return { act: 'call', icon: 'megaphone', label: console.callNext, note }
  }
}

function AgainAndAbsent({ desk, visitor }: ActionsProps & { visitor: Visitor }) {
  const { language, office, counter, formKey } = desk
  const { console } = wordsOf(language)
  const seconds = secondsUntil(desk, visitor.pauseEndsAt)
  const missing = visitor.repeatsMissing
  const until = seconds > 0 ? { 'data-until': String(visitor.pauseEndsAt) } : {}
  const wait = (template: string) => template.replace('{time}', timer(seconds))
  const absentNote =
    missing > 0
      ? phrase(language, console.absentMissing, { count: missing })
      : seconds > 0
        ? wait(console.absentIn)
        : undefined
  return (
    <>
      <ActForm action={paths.deskTicket(office, counter, visitor.id, 'repeat')} formKey={formKey}>
        <Button
          kind="plain"
          wide
          icon="volume"
          label={console.again}
          keyLabel="R"
          disabled={seconds > 0}
          {...(seconds > 0 && { note: wait(console.againIn) })}
          attributes={{ 'data-key': 'r', ...until, 'data-template': console.againIn }}
        />
      </ActForm>
      <ActForm action={paths.deskTicket(office, counter, visitor.id, 'absence')} formKey={formKey}>
        <Button
          kind="plain"
          wide
          icon="user-x"
          label={console.absent}
          keyLabel="H"
          disabled={absentNote !== undefined}
          {...(absentNote !== undefined && { note: absentNote })}
          attributes={{
            'data-key': 'h',
            ...(missing === 0 && { ...until, 'data-template': console.absentIn }),
          }}
        />
      </ActForm>
    </>
  )
}

function Counter({ desk }: ActionsProps) {
  const { language, office, counter, formKey, handed } = desk
  const { console } = wordsOf(language)
  const closeNote =
    handed.length === 0 ? console.closeNote : phrase(language, console.closeHanded, { count: handed.length })
  return (
    <>
      <Button
        kind="plain"
        icon="exchange"
        label={console.services}
        href={paths.consoleCounters(office, counter)}
      />
      <ActForm action={paths.deskAct(office, counter, 'closure')} formKey={formKey}>
        <Button kind="plain" wide icon="door" label={console.close} note={closeNote} />
      </ActForm>
    </>
  )
}
