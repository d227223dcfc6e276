import { wordsOf } from '../../src/words/language.ts'
import { Banner } from '../components/banner.tsx'
import { AdminFrame, type AdminFrameProps } from './admin-frame.tsx'
import { type DeviceRow, DeviceTable } from './device-table.tsx'
import { EnrolScreen, type EnrolScreenProps } from './enrol-screen.tsx'

export type DevicesPageProps = Omit<AdminFrameProps, 'title' | 'children'> & {
  devices: readonly DeviceRow[]
  mayManage: boolean
  enrol?: Omit<EnrolScreenProps, 'language' | 'office'>
  /** What was done just now, in one sentence. */
  done?: string
}

/** The devices of an office, and the way for one more. */
export function DevicesPage({ devices, mayManage, enrol = {}, done, ...frame }: DevicesPageProps) {
  const { language, office } = frame
  const words = wordsOf(language).admin.devices
  return (
    <AdminFrame {...frame} title={words.title}>
      <header class="admin__head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      {done && <Banner tone="serving" icon="circle-check" title={done} />}
      <div class="admin__two">
        <DeviceTable {...{ language, devices, mayManage }} office={office.slug} />
        {mayManage && <EnrolScreen language={language} office={office.slug} {...enrol} />}
      </div>
    </AdminFrame>
  )
}
