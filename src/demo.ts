import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listOffices, type Office } from './offices/office.ts'
import { createOfficer } from './people/create-officer.ts'
import { inviteDevice } from './people/invite-device.ts'
import { type OfficerRole, screenRoles } from './people/rules/can.ts'
import { newSecret } from './platform/chance.ts'
import type { House } from './web/http/house.ts'
import { paths } from './web/http/paths.ts'

/** The people of the example offices. Their passwords are made at planting and written to one file. */
const people: readonly { office: string; username: string; name: string; role: OfficerRole }[] = [
  { office: 'sukamaju', username: 'ani', name: 'Bu Ani', role: 'officer' },
  { office: 'sukamaju', username: 'budi', name: 'Budi', role: 'officer' },
  { office: 'sukamaju', username: 'sari', name: 'Sari', role: 'supervisor' },
  { office: 'sukamaju', username: 'admin', name: 'Admin Sukamaju', role: 'admin' },
  { office: 'waringin', username: 'made', name: 'Made', role: 'officer' },
  { office: 'waringin', username: 'admin-waringin', name: 'Admin Waringin', role: 'admin' },
]

const SIGN_INS = 'demo-signins.txt'

/** Fills a folder without offices with the two example offices, their people and generated passwords. */
export function plantDemo(folder: string): (house: House) => Promise<void> {
  return async (house) => {
    if ((await listOffices(house.reading)).length > 0) return
    const { demoOffices, plantOffice } = await import('./seed.ts')
    const files = await demoOffices()
    const signIns = await Promise.all(
      people.map(async (person) => {
        const password = newSecret()
        return { ...person, password, passwordDigest: await house.signIn.digestPassword(password) }
      }),
    )
    const lines = signIns.map(({ office, username, password, role }) =>
      [office, username, password, role].join('\t'),
    )
    writeFileSync(join(folder, SIGN_INS), `${lines.join('\n')}\n`, { mode: 0o600 })
    await house.perform('system', async (work) => {
      for (const file of files) await plantOffice(work, file)
      for (const { password: _, ...officer } of signIns) await createOfficer(work, officer)
    })
  }
}

/**
 * Says on stdout where every door is; kiosk and display with a link that works once. A house without
 * offices has one door, and a link to it.
 */
export async function greet(house: House, folder: string): Promise<void> {
  const url = house.publicUrl()
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(`\nGiliran  ${url}`)
  if (house.isClockMoved()) say(`Jam kantor digeser untuk peraga: ${new Date(house.clock()).toISOString()}`)
  const offices = await listOffices(house.reading)
  for (const office of offices) {
    say(`\n${office.name.id}`)
    for (const [name, path] of await doorsOf(house, office)) say(`  ${name.padEnd(14)} ${url}${path}`)
  }
  if (offices.length === 0) {
    say(
      `\nSiapkan kantor pertama (tautan berlaku satu jam):\n  ${url}${paths.setUpLink(house.setUp.link.renew())}`,
    )
  }
  const file = join(folder, SIGN_INS)
  if (existsSync(file)) say(`\nNama masuk dan kata sandi peraga: ${file}`)
  say('')
}

async function doorsOf(house: House, { slug }: Office): Promise<[string, string][]> {
  const invitations = await Promise.all(
    screenRoles.map(async (role) => {
      const label = `${role} of the start`
      const code = await house.perform('system', (work) => inviteDevice(work, { office: slug, role, label }))
      return paths.enrolment(slug, code)
    }),
  )
  const [kiosk = '', display = ''] = invitations
  return [
    ['Portal', paths.office(slug)],
    ['Anjungan', kiosk],
    ['Papan antrean', display],
    ['Meja petugas', paths.console(slug)],
    ['Admin', paths.admin(slug)],
  ]
}
