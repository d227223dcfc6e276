import { paths } from '../../src/web/http/paths.ts'
import { clockTime, zoneLabel } from '../../src/words/format.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { Chip } from '../components/status-chip.tsx'
import { StaffSpace } from '../layouts/staff-frame.tsx'
import { ActForm } from './act-form.tsx'
import { Actions } from './actions.tsx'
import { Connection } from './connection.tsx'
import { type DeskFacts, minutesBetween, type WaitsHere } from './desk.ts'
import { DialogButton } from './dialog.tsx'
import { HeadEnd } from './head-end.tsx'
import { JustNow } from './just-now.tsx'
import { LinePanel } from './line-panel.tsx'
import { Nobody } from './nobody.tsx'
import { Reasons } from './reasons.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { VisitorCard } from './visitor-card.tsx'

export type DeskScreenProps = { desk: DeskFacts }

/** Swapping it by htmx: every form of the desk brings back the desk, and what was typed stays. */
export const deskSwap = {
  id: 'desk',
  'hx-target:inherited': '#desk',
  'hx-swap:inherited': 'outerMorph',
  'hx-sync:inherited': '#desk:replace',
} as const

/** The screen of an officer at an open counter: one component for the page, the swap and the healing. */
export function DeskScreen({ desk }: DeskScreenProps) {
  const { visitor, now, timeZone } = desk
  return (
    <StaffSpace
      attributes={{ ...deskSwap, 'data-now': String(now) }}
      place={desk.place}
      about={<About desk={desk} />}
      end={<End desk={desk} />}
      clock={{ time: clockTime(now, timeZone), zone: zoneLabel(now, timeZone) }}
      foot={
        <Shortcuts
          language={desk.language}
          visitor={visitor?.state ?? null}
          paused={desk.pause !== null}
          canUndo={desk.justNow?.isUndone === false}
        />
      }
    >
      <h1 class="only-heard">{`${wordsOf(desk.language).console.title}, ${desk.place}`}</h1>
      <div class="desk">
        <div class="desk__work">
          <div class="desk__card">
            <div class="desk__notice" role="alert" id="notice">
              {desk.notice && (
                <Banner
                  tone={desk.notice.tone}
                  icon="info"
                  title={desk.notice.sentence}
                  attributes={{ role: 'presentation' }}
                />
              )}
            </div>
            {visitor === null ? <Nobody desk={desk} /> : <VisitorCard desk={desk} visitor={visitor} />}
            {desk.justNow && <JustNow desk={desk} fact={desk.justNow} />}
          </div>
          <Actions desk={desk} />
        </div>
        <LinePanel desk={desk} />
      </div>
      <p class="only-heard" role="status" id="happened">
        {happened(desk)}
      </p>
    </StaffSpace>
  )
}

function About({ desk }: DeskScreenProps) {
  const { counterState } = wordsOf(desk.language).common
  return (
    <>
      <span class="head-end__agency">{desk.agency}</span>
      {desk.pause === null ? (
        <Chip tone="serving" icon="circle-check" label={counterState.open} />
      ) : (
        <Chip tone="waiting" icon="pause" label={counterState.paused} />
      )}
    </>
  )
}

function End({ desk }: DeskScreenProps) {
  const { language, office, counter, officer } = desk
  return (
    <HeadEnd
      language={language}
      office={office}
      officer={officer}
      here={paths.desk(office, counter)}
      before={<Connection language={language} />}
    >
      {desk.seesHall && (
        <Button kind="quiet" href={paths.consoleHall(office)} label={wordsOf(language).console.head.hall} />
      )}
      <Pause desk={desk} />
    </HeadEnd>
  )
}

function Pause({ desk }: DeskScreenProps) {
  const { language, office, counter, formKey, pause, visitor, rules } = desk
  const { console } = wordsOf(language)
  if (pause === null) {
    return (
      <>
        <DialogButton opens="pause" press="j" icon="pause" label={console.head.pause} />
        <Reasons
          language={language}
          id="pause"
          question={console.reason.pause}
          reasons={rules.pauseReasons}
          {...aboutPause(desk)}
          action={paths.deskAct(office, counter, 'pause')}
          formKey={formKey}
        />
      </>
    )
  } else if (visitor !== null) {
    return (
      <ActForm action={paths.deskAct(office, counter, 'resumption')} formKey={formKey}>
        <Button
          kind="plain"
          icon="play"
          label={console.head.goOn}
          keyLabel="J"
          attributes={{ 'data-key': 'j' }}
        />
      </ActForm>
    )
  } else {
    return null
  }
}

/** Who goes on waiting for this counter alone while it is paused. */
function aboutPause({ language, now, handed, parked }: DeskFacts): { about?: string } {
  const { aside, reason } = wordsOf(language).console
  const said = (template: (typeof aside)['parked' | 'handover']) => (visit: WaitsHere) =>
    phrase(language, template, { number: visit.number, minutes: minutesBetween(visit.since, now) })
  const list = [...handed.map(said(aside.handover)), ...parked.map(said(aside.parked))]
  return list.length === 0 ? {} : { about: phrase(language, reason.waits, { list: list.join('; ') }) }
}

/** What a screen reader says when the desk changes. */
function happened({ language, visitor, place, notice }: DeskFacts): string {
  const { happened: words } = wordsOf(language).console
  if (notice !== null) return ''
  if (visitor === null) return words.nobody
  const { number } = visitor
  return visitor.state === 'called'
    ? phrase(language, words.called, { number, counter: place })
    : phrase(language, words.serving, { number })
}
