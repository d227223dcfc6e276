import type { HolderRole, OfficerRole } from './can.ts'

/** Who stands before the door. A token or device works for its office only; a visitor is nobody known. */
export type Who = Visitor | Known

export type Visitor = { kind: 'visitor'; role: 'public' }

/** Somebody who said who they are, in their own office. */
export type Known = Officer | Device | Token

export type Officer = { kind: 'officer'; id: string; office: string; role: OfficerRole; name: string }
export type Device = { kind: 'device'; id: string; office: string; role: HolderRole }
export type Token = { kind: 'token'; id: string; office: string; role: HolderRole }

export const visitor: Visitor = { kind: 'visitor', role: 'public' }

/** The name under which a job is performed and audited: `officer:ID`, `device:ID`, `token:ID`, `visitor`. */
export function byOf(who: Who): string {
  return who.kind === 'visitor' ? 'visitor' : `${who.kind}:${who.id}`
}
