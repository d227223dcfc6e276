import type { Role } from './can.ts'

/** Who stands before the door. A token or device works for its office only; a visitor is nobody known. */
export type Who =
  | { kind: 'visitor'; role: 'public' }
  | { kind: 'officer'; id: string; office: string; role: Role; name: string }
  | { kind: 'device'; id: string; office: string; role: Role }
  | { kind: 'token'; id: string; office: string; role: Role }
