import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findDraft } from '../../src/catalogue/drafts.ts'
import { LARGEST_FORM } from '../../src/catalogue/rules/form-file.ts'
import { findService } from '../../src/catalogue/services.ts'
import { type AdminWorld, openAdmin } from '../support/admin.ts'
import { docx, jpeg, odt, pdf, png, zip } from '../support/form-files.ts'
import { formOn } from '../support/form-on.ts'

const UPLOAD = '/drafts/SKCK/forms/'
let office: AdminWorld
let path: string

beforeEach(async () => {
  office = await openAdmin()
  await office.post('/services/SKCK/draft')
  path = `${UPLOAD}${(await requirement()).code}`
  return () => office.close()
})

afterEach(() => expect(office.world.faults()).toEqual([]))

const reading = () => office.world.house().reading
async function requirement() {
  const { sheet } = await findDraft(reading(), 'sukamaju', 'SKCK')
  const [first] = sheet.requirements ?? []
  if (first === undefined) throw new Error('SKCK asks for nothing')
  return first
}
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
async function upload(name: string, bytes: Uint8Array, version?: string) {
  const { revision } = await findDraft(reading(), 'sukamaju', 'SKCK')
  const form = new FormData()
  form.set('version', version ?? String(revision))
  form.set('file', new File([new Uint8Array(bytes)], name))
  return office.postForm(path, form)
}

describe('an uploaded form', () => {
  test.each([
    ['F-1.pdf', pdf, 'application/pdf'],
    ['F-1.png', png, 'image/png'],
    ['F-1.jpg', jpeg, 'image/jpeg'],
    ['F-1.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['F-1.odt', odt, 'application/vnd.oasis.opendocument.text'],
  ])('%s is there for everybody, to be saved and never run', async (name, bytes, type) => {
    expect((await upload(`C:\\formulir\\${name}`, bytes)).location).toContain('done=saved')
    expect((await requirement()).form).toEqual({ file: hashOf(bytes), name })
    const answer = await office.fetch(`/sukamaju/formulir/${hashOf(bytes)}/${name}`)
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': type,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })

  test('has a name that any browser understands', async () => {
    await upload('Surat Ñandú (baru)\u202e"x.pdf', pdf)
    const form = (await requirement()).form
    expect(form?.name).toBe('Surat Ñandú (baru) x.pdf')
    const answer = await office.fetch(
      `/sukamaju/formulir/${hashOf(pdf)}/${encodeURIComponent(form?.name ?? '')}`,
    )
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Surat Nandu (baru) x.pdf"; filename*=UTF-8''Surat%20%C3%91and%C3%BA%20%28baru%29%20x.pdf`,
    )
  })

  test.each([
    ['a page that calls itself a PDF', 'F-1.pdf', Buffer.from('<script>alert(1)</script>')],
    ['a zip file', 'F-1.docx', zip({ 'setup.exe': 'MZ' })],
    ['nothing', 'F-1.pdf', Buffer.alloc(0)],
    ['more than 2 MB', 'F-1.pdf', Buffer.concat([pdf, Buffer.alloc(LARGEST_FORM), pdf])],
  ])('is not %s', async (_, name, bytes) => {
    const answer = await upload(name, bytes)
    expect([answer.status, answer.html.includes('href="#file"')]).toEqual([422, true])
    expect((await requirement()).form).toBeUndefined()
    expect((await office.fetch(`/sukamaju/formulir/${hashOf(bytes)}/${name}`)).status).toBe(404)
  })

  test('is looked at only when it is no longer than one may be', async () => {
    const much = Buffer.concat([pdf, Buffer.alloc(LARGEST_FORM + 64 * 1024), pdf])
    expect((await upload('F-1.pdf', much)).status).toBe(413)
  })

  test('of another office, another name or another hash is not there', async () => {
    await upload('F-1.pdf', pdf)
    for (const address of [
      `/waringin/formulir/${hashOf(pdf)}/F-1.pdf`,
      `/sukamaju/formulir/${hashOf(pdf)}/lain.pdf`,
      `/sukamaju/formulir/${hashOf(png)}/F-1.pdf`,
      `/sukamaju/formulir/${hashOf(pdf)}/..%2fF-1.pdf`,
    ]) {
      expect([address, (await office.fetch(address)).status]).toEqual([address, 404])
    }
  })

  test('that is kept already keeps its name', async () => {
    await upload('F-1.pdf', pdf)
    await upload('Nama lain.pdf', pdf)
    expect((await requirement()).form?.name).toBe('F-1.pdf')
  })

  test('goes with its requirement through edits, is published, and is taken away again', async () => {
    await upload('F-1.pdf', pdf)
    const part = '/drafts/SKCK/parts/requirements'
    const typed = formOn((await office.get(part)).html, `/sukamaju/admin${part}`)
    await office.post(part, { ...typed, 'r0-note_id': 'Isi di rumah', 'r0-note_en': 'Fill it in at home' })
    expect(await requirement()).toMatchObject({ form: { name: 'F-1.pdf' }, note: { id: 'Isi di rumah' } })
    const publication = '/drafts/SKCK/publication'
    await office.post(
      publication,
      formOn((await office.get(publication)).html, `/sukamaju/admin${publication}`),
    )
    const { sheet } = await findService(reading(), 'sukamaju', 'SKCK')
    expect(sheet.requirements[0]?.form?.name).toBe('F-1.pdf')
    expect(await office.getPublic('/sukamaju/layanan/SKCK')).toContain(`/formulir/${hashOf(pdf)}/F-1.pdf`)
    await office.post('/services/SKCK/draft')
    const { revision } = await findDraft(reading(), 'sukamaju', 'SKCK')
    expect((await office.post(path, { version: String(revision) })).status).toBe(303)
    expect((await requirement()).form).toBeUndefined()
    expect((await office.fetch(`/sukamaju/formulir/${hashOf(pdf)}/F-1.pdf`)).status).toBe(200)
  })

  test('is not attached to a draft that somebody else has changed, nor to what is not asked for', async () => {
    expect((await upload('F-1.pdf', pdf, '99')).status).toBe(409)
    path = `${UPLOAD}HANTU`
    expect((await upload('F-1.pdf', pdf)).status).toBe(404)
  })

  test('comes from nobody but an admin of this office, and from no other site', async () => {
    expect((await office.postAsAuditor(path)).status).toBe(403)
    const form = new FormData()
    form.set('version', '1')
    form.set('file', new File([new Uint8Array(pdf)], 'F-1.pdf'))
    const headers = { origin: 'https://jahat.example' }
    expect(
      (await office.fetch(`/sukamaju/admin${path}`, { method: 'POST', body: form, headers })).status,
    ).toBe(403)
    expect((await requirement()).form).toBeUndefined()
  })
})
