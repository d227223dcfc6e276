import { Hono } from 'hono'
import { findForm } from '../catalogue/forms.ts'
import { everybody } from './http/asks.ts'
import type { Door, DoorEnv, House } from './http/house.ts'

/** A year: what a hash names never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The forms that visitors download and fill in. A browser saves them and runs nothing of them. */
export function formDoor(house: House): Door {
  const door = new Hono<DoorEnv>()

  door.get('/:office/formulir/:hash/:name', everybody, async (c) => {
    const { office, hash, name } = c.req.param()
    const form = await findForm(house.reading, office, hash, name)
    return c.body(new Uint8Array(form.bytes), 200, {
      'content-type': form.type,
      'content-length': String(form.bytes.length),
      'content-disposition': savedAs(form.name),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': FOR_EVER,
    })
  })

  return door
}

/** The name for the browser to save it under, for old ones in plain letters (RFC 6266). */
function savedAs(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^ -~]|["\\%]/g, '')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`
}

function escaped(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
}
