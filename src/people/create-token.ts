import { digestOf, newKey } from '../platform/chance.ts'
import { newId } from '../platform/id.ts'
import type { Work } from '../platform/work.ts'
import type { HolderRole } from './rules/can.ts'
import { tokens } from './schema.ts'

/** A bearer token: `gil_` and 256 random bits, base64url. Shown once; only its digest is kept. */
export type NewToken = { id: string; token: string }

export type TokenRequest = { office: string; role: HolderRole; label: string; kind?: 'device' | 'token' }

/** Makes a token that works in one office with one role, until it is revoked. */
export async function createToken(work: Work, request: TokenRequest): Promise<NewToken> {
  const { office, role, label, kind = 'token' } = request
  const id = newId(work.at)
  const token = `gil_${newKey()}`
  await work.db
    .insert(tokens)
    .values({ id, office, kind, role, label, digest: digestOf(token), createdAt: work.at })
  await work.note(office, `${kind}.made`, { id, role, label })
  return { id, token }
}
