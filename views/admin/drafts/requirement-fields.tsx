import { wordsOf } from '../../../src/words/language.ts'
import { BothFields } from '../../components/both-fields.tsx'
import { errorFor } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Ticks } from '../../components/ticks.tsx'
import { Rows } from './rows.tsx'
import type { SectionFieldsProps } from './section-fields.tsx'

type Props = Omit<SectionFieldsProps, 'section'>

/** The requirements, one a row; what few of them have stands folded below. */
export function RequirementFields(props: Props) {
  const { language, typed, errors } = props
  const { fields } = wordsOf(language).adminDrafts
  return (
    <Rows {...{ language, typed, what: fields.requirement }}>
      {(prefix) => (
        <>
          <BothFields {...{ language, typed, errors, id: `${prefix}text`, label: fields.requirement }} />
          <Details {...props} prefix={prefix} />
          <FormOf {...props} prefix={prefix} />
        </>
      )}
    </Rows>
  )
}

type RowProps = Props & { prefix: string }

function Details({ language, typed, errors, choices, prefix }: RowProps) {
  const { fields, section } = wordsOf(language).adminDrafts
  const own = Object.keys(typed).filter((name) => name.startsWith(prefix) && typed[name] !== '')
  const isUsed = own.some((name) => /-(?:note|condition|case)[_-]/.test(name))
  const isWrong = errors.some(({ field }) => field.startsWith(prefix))
  const options = choices.cases.map(({ code, name }) => ({
    id: `${prefix}case-${code}`,
    label: name,
    isTicked: typed[`${prefix}case-${code}`] !== undefined,
  }))
  return (
    <details class="rows__more" open={isUsed || isWrong}>
      <summary>{section.more}</summary>
      <div class="rows__more-fields">
        <BothFields
          {...{ language, typed, errors, id: `${prefix}note`, label: fields.note }}
          required={false}
        />
        {options.length > 0 && (
          <Ticks {...{ language, options, legend: fields.cases, hint: fields.casesHint }} />
        )}
        <BothFields
          {...{ language, typed, errors, id: `${prefix}condition`, label: fields.condition }}
          hint={fields.conditionHint}
          required={false}
        />
        <Field
          {...{ language, id: `${prefix}code`, label: fields.code, hint: fields.codeHint, required: false }}
          value={typed[`${prefix}code`] ?? ''}
          {...errorFor(errors, `${prefix}code`)}
        />
      </div>
    </details>
  )
}

/** Which file can be downloaded for it; that is changed on a page of its own. */
function FormOf({ language, typed, choices, prefix }: RowProps) {
  const { fields } = wordsOf(language).adminDrafts
  const file = typed[`${prefix}form`] ?? ''
  const name = typed[`${prefix}formName`] ?? ''
  const href = choices.forms[typed[`${prefix}code`] ?? '']
  return (
    <p class="admin__note">
      {file !== '' && (
        <>
          <input type="hidden" name={`${prefix}form`} value={file} />
          <input type="hidden" name={`${prefix}formName`} value={name} />
        </>
      )}
      {fields.form}: {file === '' ? fields.formNone : name}{' '}
      {href === undefined ? (
        fields.formLater
      ) : (
        <a href={href}>{file === '' ? fields.formAdd : fields.formChange}</a>
      )}
    </p>
  )
}
