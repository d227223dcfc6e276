import { paths } from '../../src/web/http/paths.ts'
import { clockTime } from '../../src/words/format.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Button } from '../components/button.tsx'
import { Chip } from '../components/status-chip.tsx'
import { CloseForm, closeForm } from './close-form.tsx'
import { reasonName } from './desk.ts'
import { DialogButton } from './dialog.tsx'
import { EndForm, endForm } from './end-form.tsx'
import type { AtCounter, HallCounter as Counter, HallFacts } from './hall.ts'
import { HallAside } from './hall-aside.tsx'
import { MoveForm, moveForm } from './move-form.tsx'
import { Timer } from './timer.tsx'

export type HallCounterProps = { hall: HallFacts; counter: Counter }

const looks = {
  open: { tone: 'serving', icon: 'circle-check' },
  paused: { tone: 'waiting', icon: 'pause' },
  closed: { tone: 'neutral', icon: 'door' },
} as const

/** One counter: its state, who holds it, whom it serves for how long, and for whom it is. */
export function HallCounter({ hall, counter }: HallCounterProps) {
  const { language, timeZone } = hall
  const { common, console } = wordsOf(language)
  const { state, shift, pause, visitor } = counter
  return (
    <li class="at" data-state={state} id={`counter-${counter.counter}`}>
      <header class="at__head">
        <h3 class="at__name">{counter.name}</h3>
        <Chip {...looks[state]} label={common.counterState[state]} />
      </header>
      <p class="at__who">
        {shift === null ? (
          counter.agency
        ) : (
          <>
            <strong>{shift.officer ?? console.hall.program}</strong>
            {`, ${phrase(language, console.hall.since, { time: clockTime(shift.openedAt, timeZone) })}`}
          </>
        )}
      </p>
      {shift !== null && shift.presence !== 'here' && (
        <p class="at__away" data-tone={shift.presence === 'disabled' ? 'late' : 'waiting'}>
          {console.hall[shift.presence]}
        </p>
      )}
      {visitor !== null && <Visitor hall={hall} visitor={visitor} />}
      {visitor === null && state === 'open' && <p class="at__free">{console.hall.free}</p>}
      {pause !== null && (
        <p class="at__pause">
          {phrase(language, console.hall.paused, {
            reason: reasonName(language, pause.reason),
            time: clockTime(pause.at, timeZone),
          })}
        </p>
      )}
      <HallAside hall={hall} counter={counter} />
      {state === 'closed' ? (
        <WhatIf hall={hall} counter={counter} />
      ) : (
        <Serves hall={hall} counter={counter} />
      )}
    </li>
  )
}

function Visitor({ hall: { language, now }, visitor }: { hall: HallFacts; visitor: AtCounter }) {
  const { visitor: words, hall } = wordsOf(language).console
  const { number, service, state, since, standardMinutes: minutes } = visitor
  const shared = { since, now, tone: state }
  return (
    <div class="at__visitor">
      <p>
        <strong class="at__number">{number}</strong>
        <span class="at__service">{service}</span>
      </p>
      {state === 'serving' && minutes !== null ? (
        <Timer {...shared} limit={minutes * 60} left={words.left} over={words.over} />
      ) : (
        <Timer {...shared} plain={state === 'serving' ? words.since : hall.sinceCall} />
      )}
    </div>
  )
}

function Serves({ hall, counter }: HallCounterProps) {
  const { language } = hall
  const { hall: words } = wordsOf(language).console
  const served = counter.services.filter(({ checked }) => checked)
  return (
    <>
      <p class="at__serves">
        {served.map(({ name }) => name).join(', ')}
        <br />
        {phrase(language, words.waits, { count: counter.waiting })}
      </p>
      <div class="at__acts">
        <DialogButton opens={moveForm(counter)} label={words.move} wide />
        <EndOrClose hall={hall} counter={counter} />
      </div>
      <MoveForm hall={hall} counter={counter} />
    </>
  )
}

/** Before a counter is opened, what it would do. */
function WhatIf({ hall: { language, office }, counter: { counter, name, waiting } }: HallCounterProps) {
  const { console, supposed } = wordsOf(language)
  return (
    <>
      <p class="at__serves">{phrase(language, console.hall.waits, { count: waiting })}</p>
      <p class="at__ask">
        <Button
          kind={waiting > 0 ? 'outline' : 'quiet'}
          wide
          href={paths.hallSupposed(office, counter)}
          label={phrase(language, supposed.ask, { counter: name })}
        />
      </p>
    </>
  )
}

/** First the visit is ended, then the counter can be closed. */
function EndOrClose({ hall, counter }: HallCounterProps) {
  const { language } = hall
  const { hall: words, close } = wordsOf(language).console
  const { visitor } = counter
  if (visitor === null) {
    return (
      <>
        <DialogButton opens={closeForm(counter)} label={close} wide />
        <CloseForm hall={hall} counter={counter} />
      </>
    )
  } else {
    return (
      <>
        <DialogButton
          opens={endForm(visitor)}
          label={phrase(language, words.end, { number: visitor.number })}
          wide
        />
        <EndForm hall={hall} counter={counter} visit={visitor} />
      </>
    )
  }
}
