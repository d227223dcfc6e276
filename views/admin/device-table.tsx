import type { HolderRole } from '../../src/people/rules/can.ts'
import { paths } from '../../src/web/http/paths.ts'
import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import { Chip } from '../components/status-chip.tsx'
import { Sure } from './sure.tsx'

export type DeviceRow = {
  id: string
  kind: 'device' | 'token'
  role: HolderRole
  label: string
  /** Date in words. */
  since: string
  /** When it was last seen; null for never. */
  seen: { isNow: boolean; at: string } | null
}

export type DeviceTableProps = {
  language: Language
  office: string
  devices: readonly DeviceRow[]
  mayManage: boolean
}

/** The devices and programs that still work, with when each was last seen. */
export function DeviceTable({ language, office, devices, mayManage }: DeviceTableProps) {
  const { devices: words, roles } = wordsOf(language).admin
  const nameOf = ({ label, kind }: DeviceRow) => label || words.kind[kind]
  if (devices.length === 0) return <p class="admin__note">{words.none}</p>
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.label}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.since}</th>
          <th scope="col">{words.seen}</th>
          {mayManage && <th scope="col">{words.revoke}</th>}
        </tr>
      </thead>
      <tbody>
        {devices.map((device) => (
          <tr>
            <th scope="row">
              {nameOf(device)}
              <span class="list__note">{words.kind[device.kind]}</span>
            </th>
            <td data-label={words.role}>{roles[device.role]}</td>
            <td data-label={words.since}>{device.since}</td>
            <td data-label={words.seen}>
              <Seen language={language} seen={device.seen} />
            </td>
            {mayManage && (
              <td>
                <Sure
                  action={paths.adminRevocation(office, device.id)}
                  label={words.revoke}
                  heard={nameOf(device)}
                  sure={phrase(language, words.revokeSure, { label: nameOf(device) })}
                  submit={phrase(language, words.revokeSubmit, { label: nameOf(device) })}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Seen({ language, seen }: { language: Language; seen: DeviceRow['seen'] }) {
  const { devices: words } = wordsOf(language).admin
  if (seen === null) return <>{words.never}</>
  return seen.isNow ? <Chip tone="serving" icon="check" label={words.now} /> : <>{seen.at}</>
}
