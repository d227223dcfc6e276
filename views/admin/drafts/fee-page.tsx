import { paths } from '../../../src/web/http/paths.ts'
import { phrase, wordsOf } from '../../../src/words/language.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { AdminForm } from '../admin-form.tsx'
import { AdminPage, type Framed } from '../admin-page.tsx'
import { Sure } from '../sure.tsx'
import { FeeFields, type FeeFieldsProps } from './fee-fields.tsx'
import { ChangedMeanwhile, type Meanwhile } from './section-page.tsx'

export type FeePageProps = Omit<Framed, 'mayManage'> &
  Omit<FeeFieldsProps, 'language' | 'errors'> & {
    service: { code: string; name: string }
    /** The place of the fee in its list, or `new`. */
    fee: string
    version: number
    errors?: FeeFieldsProps['errors']
    /** What the formula comes to with its examples, in words, when that was asked. */
    tried?: string
    meanwhile?: Meanwhile
  }

/** One fee of a draft. */
export function FeePage(props: FeePageProps) {
  const { service, fee, version, typed, errors = [], choices, tried, meanwhile, ...frame } = props
  const { language, office } = frame
  const words = wordsOf(language)
  const { draft, fee: own, section } = words.adminDrafts
  return (
    <AdminPage
      {...frame}
      title={fee === 'new' ? own.new : own.title}
      lead={phrase(language, draft.title, { service: service.name })}
      back={{ href: paths.adminDraftPart(office.slug, service.code, 'fees'), label: own.list }}
    >
      {tried !== undefined && <Banner tone="waiting" icon="info" title={tried} note={own.tried} />}
      {meanwhile && <ChangedMeanwhile {...{ language, ...meanwhile }} />}
      <AdminForm
        {...{ language, version, errors }}
        action={paths.adminDraftFee(office.slug, service.code, fee)}
        submit={own.save}
        beside={<Button kind="outline" name="do" value="try" label={own.try} />}
      >
        <FeeFields {...{ language, typed, errors, choices }} />
      </AdminForm>
      {fee !== 'new' && (
        <Sure
          action={paths.adminDraftPart(office.slug, service.code, 'fees')}
          label={own.remove}
          heard=""
          sure={own.removeSure}
          submit={section.remove}
          fields={{ do: `remove-${fee}`, version: String(version) }}
        />
      )}
    </AdminPage>
  )
}
