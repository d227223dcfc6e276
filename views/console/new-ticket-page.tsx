import { paths } from '../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import type { PageProps } from '../layouts/page.tsx'
import { StaffFrame } from '../layouts/staff-frame.tsx'
import type { Destination, Notice } from './desk.ts'
import { HeadEnd } from './head-end.tsx'
import { MadeTicket, type MadeTicketProps } from './made-ticket.tsx'
import { NewTicketForm } from './new-ticket-form.tsx'
import { PaperNumberForm } from './paper-number-form.tsx'

export type NewTicketPageProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved'> & {
  officeName: string
  office: string
  officer: string
  counter: string
  place: string
  /** One a form. */
  formKeys: readonly [string, string]
  services: readonly Destination[]
  usual: readonly string[]
  hasPriority: boolean
  paperLetter: string
  notice: Notice | null
  /** The ticket that was just made. */
  made: Omit<MadeTicketProps, 'language' | 'isClockMoved'> | null
  /** The number of the paper series that was just entered. */
  entered: string | null
}

/** A ticket made by an officer, and the paper series after an outage. */
export function NewTicketPage(props: NewTicketPageProps) {
  const { language, officeName, office, officer, counter, place, assets, isClockMoved } = props
  const { formKeys, services, usual, hasPriority, paperLetter, notice, made, entered } = props
  const { make } = wordsOf(language).console
  const moved = isClockMoved === undefined ? {} : { isClockMoved }
  const shared = { language, office, counter, place, services, usual }
  return (
    <StaffFrame
      language={language}
      title={make.title}
      office={officeName}
      assets={assets}
      {...moved}
      place={place}
      end={
        <HeadEnd
          language={language}
          office={office}
          officer={officer}
          here={paths.newTicket(office, counter)}
        />
      }
    >
      <div class="make">
        <header class="make__head">
          <h1>{make.title}</h1>
          <a class="choose__back" href={paths.desk(office, counter)}>
            {phrase(language, make.back, { counter: place })}
          </a>
        </header>
        {notice !== null && (
          <Banner tone={notice.tone} icon="info" title={notice.sentence} attributes={{ role: 'alert' }} />
        )}
        {entered !== null && (
          <Banner
            tone="serving"
            icon="circle-check"
            title={phrase(language, make.entered, { number: entered })}
          />
        )}
        {made !== null && <MadeTicket {...made} {...moved} language={language} />}
        <NewTicketForm {...shared} formKey={formKeys[0]} hasPriority={hasPriority} />
        <PaperNumberForm
          {...shared}
          services={services.map(({ code, name }) => ({ code, name }))}
          formKey={formKeys[1]}
          letter={paperLetter}
          suggested={entered === null ? '' : following(entered)}
        />
      </div>
    </StaffFrame>
  )
}

/** The number behind one of the paper series: Z004 behind Z003. */
function following(number: string): string {
  const digits = number.slice(1)
  return number.charAt(0) + String(Number(digits) + 1).padStart(digits.length, '0')
}
