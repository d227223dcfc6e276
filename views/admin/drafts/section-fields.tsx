import type { Child } from 'hono/jsx'
import { type Language, wordsOf } from '../../../src/words/language.ts'
import { BothFields } from '../../components/both-fields.tsx'
import { errorFor, type FieldError } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Tick, Ticks } from '../../components/ticks.tsx'
import { RequirementFields } from './requirement-fields.tsx'
import { Rows } from './rows.tsx'

/** What may be chosen in the form of a part. */
export type Choices = {
  cases: readonly { code: string; name: string }[]
  regulations: readonly { code: string; name: string }[]
  lifeEvents: readonly { code: string; name: string }[]
  /** Where the form of a requirement is uploaded, by the code of the requirement as it is saved. */
  forms: Readonly<Record<string, string>>
}

export type SectionFieldsProps = {
  language: Language
  section: string
  typed: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  choices: Choices
}

/** The fields of one part of a draft; a part without fields of its own is a text in both languages. */
export function SectionFields(props: SectionFieldsProps) {
  const Fields = fieldsOf.get(props.section) ?? TextFields
  return <Fields {...props} />
}

const fieldsOf = new Map<string, (props: SectionFieldsProps) => Child>([
  ['names', NameFields],
  ['cases', CaseFields],
  ['requirements', RequirementFields],
  ['procedure', StepFields],
  ['time', TimeFields],
  ['legal', LegalFields],
  ['guide', GuideFields],
  ['lifeEvents', LifeEventFields],
  ['keywords', KeywordFields],
])

function TextFields({ language, section, typed, errors }: SectionFieldsProps) {
  const { fields } = wordsOf(language).adminDrafts
  return <BothFields {...{ language, typed, errors, id: section, label: fields.text, kind: 'area' }} />
}

function NameFields({ language, typed, errors }: SectionFieldsProps) {
  const { fields } = wordsOf(language).adminDrafts
  const both = { language, typed, errors }
  return (
    <>
      <BothFields {...both} id="name" label={fields.name} />
      <BothFields {...both} id="summary" label={fields.summary} kind="area" />
      <BothFields {...both} id="slogan" label={fields.slogan} required={false} />
      <Field
        {...{ language, id: 'decree', label: fields.decree, hint: fields.decreeHint, required: false }}
        value={typed.decree ?? ''}
        {...errorFor(errors, 'decree')}
      />
    </>
  )
}

function CaseFields({ language, typed, errors }: SectionFieldsProps) {
  const { fields } = wordsOf(language).adminDrafts
  return (
    <>
      <p class="admin__note">{fields.caseHint}</p>
      <Rows {...{ language, typed, what: fields.case }}>
        {(prefix) => (
          <>
            <BothFields {...{ language, typed, errors, id: `${prefix}name`, label: fields.case }} />
            <Field
              {...{ language, id: `${prefix}code`, label: fields.code, hint: fields.codeHint }}
              required={false}
              value={typed[`${prefix}code`] ?? ''}
              {...errorFor(errors, `${prefix}code`)}
            />
          </>
        )}
      </Rows>
    </>
  )
}

function StepFields({ language, typed, errors }: SectionFieldsProps) {
  const { fields } = wordsOf(language).adminDrafts
  const both = { language, typed, errors }
  return (
    <Rows {...{ language, typed, what: fields.step }}>
      {(prefix) => (
        <>
          <BothFields {...both} id={`${prefix}text`} label={fields.step} />
          <BothFields {...both} id={`${prefix}who`} label={fields.who} required={false} />
          <Field
            {...{ language, id: `${prefix}minutes`, label: fields.minutes, required: false }}
            value={typed[`${prefix}minutes`] ?? ''}
            attributes={{ inputmode: 'numeric' }}
            {...errorFor(errors, `${prefix}minutes`)}
          />
        </>
      )}
    </Rows>
  )
}

function TimeFields({ language, typed, errors }: SectionFieldsProps) {
  const { fields } = wordsOf(language).adminDrafts
  const units = (['menit', 'jam', 'hari_kerja', 'hari_kalender'] as const).map((value) => ({
    value,
    label: fields.units[value],
  }))
  return (
    <>
      <div class="fields-beside">
        <Field
          {...{ language, id: 'amount', label: fields.amount, value: typed.amount ?? '' }}
          attributes={{ inputmode: 'numeric' }}
          {...errorFor(errors, 'amount')}
        />
        <Field
          {...{ language, id: 'unit', kind: 'choice', label: fields.unit, options: units }}
          value={typed.unit ?? 'hari_kerja'}
        />
      </div>
      <BothFields {...{ language, typed, errors, id: 'from', label: fields.from, hint: fields.fromHint }} />
      <Tick id="setByOffice" label={fields.setByOffice} isTicked={typed.setByOffice !== undefined} />
    </>
  )
}

function LegalFields({ language, typed, errors, choices }: SectionFieldsProps) {
  const { fields } = wordsOf(language).adminDrafts
  const none = { value: '', label: fields.regulationNone }
  const options = [none, ...choices.regulations.map(({ code, name }) => ({ value: code, label: name }))]
  return (
    <Rows {...{ language, typed, what: fields.regulation }}>
      {(prefix) => (
        <div class="fields-beside">
          <Field
            {...{ language, id: `${prefix}regulation`, kind: 'choice', label: fields.regulation, options }}
            value={typed[`${prefix}regulation`] ?? ''}
            {...errorFor(errors, `${prefix}regulation`)}
          />
          <Field
            {...{ language, id: `${prefix}articles`, label: fields.articles, required: false }}
            value={typed[`${prefix}articles`] ?? ''}
          />
        </div>
      )}
    </Rows>
  )
}

function GuideFields({ language, typed, errors }: SectionFieldsProps) {
  const { fields } = wordsOf(language).adminDrafts
  return (
    <>
      <p class="admin__note">{fields.guideLead}</p>
      <Rows {...{ language, typed, what: fields.sentence }}>
        {(prefix) => (
          <BothFields {...{ language, typed, errors, id: `${prefix}text`, label: fields.sentence }} />
        )}
      </Rows>
    </>
  )
}

function LifeEventFields({ language, typed, choices }: SectionFieldsProps) {
  const { fields } = wordsOf(language).adminDrafts
  if (choices.lifeEvents.length === 0) return <p class="admin__note">{fields.lifeEventsNone}</p>
  const options = choices.lifeEvents.map(({ code, name }) => ({
    id: `event-${code}`,
    label: name,
    isTicked: typed[`event-${code}`] !== undefined,
  }))
  return <Ticks {...{ language, options, legend: fields.lifeEvents }} />
}

function KeywordFields({ language, typed, errors }: SectionFieldsProps) {
  const { fields } = wordsOf(language).adminDrafts
  return (
    <Field
      {...{ language, id: 'keywords', kind: 'area', label: fields.keywords, hint: fields.keywordsHint }}
      required={false}
      value={typed.keywords ?? ''}
      {...errorFor(errors, 'keywords')}
    />
  )
}
