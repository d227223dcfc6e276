/** The roles of a house. `public` is everybody who has not said who they are. */
export const roles = [
  ...(['public', 'kiosk', 'display', 'counter'] as const),
  ...(['officer', 'supervisor', 'admin', 'auditor'] as const),
] as const
export type Role = (typeof roles)[number]

/** What a screen of the hall may be enrolled as. */
export const screenRoles = ['kiosk', 'display'] as const satisfies readonly Role[]
export type ScreenRole = (typeof screenRoles)[number]

/** What a device may be enrolled as: a screen, or the browser of a counter. */
export const deviceRoles = [...screenRoles, 'counter'] as const satisfies readonly Role[]
export type DeviceRole = (typeof deviceRoles)[number]

/** What a person who signs in may be. */
export const officerRoles = ['officer', 'supervisor', 'admin', 'auditor'] as const satisfies readonly Role[]
export type OfficerRole = (typeof officerRoles)[number]

/** What a bearer token may be made for. */
export const tokenRoles = [...screenRoles, ...officerRoles] as const
export type TokenRole = (typeof tokenRoles)[number]

/** What whoever shows a token may be: a program, or a device. */
export const holderRoles = [...deviceRoles, ...officerRoles] as const
export type HolderRole = (typeof holderRoles)[number]

const whoMay = {
  // the way in
  'sign in with a password alone': ['officer', 'auditor'],
  'offer officers to unlock by PIN': ['counter'],
  'unlock by PIN': ['officer'],
  // the doors
  'see the kiosk': ['kiosk', 'supervisor', 'admin'],
  'see the display': ['display', 'officer', 'supervisor', 'admin', 'auditor'],
  'see the console': ['officer', 'supervisor'],
  'see the reports': ['supervisor', 'admin', 'auditor'],
  'see the administration': ['supervisor', 'admin', 'auditor'],
  // the line
  'issue ticket': ['kiosk', 'officer', 'supervisor'],
  'issue ticket for someone': ['officer', 'supervisor'],
  'see the line': ['officer', 'supervisor', 'admin', 'auditor'],
  'work a counter': ['officer', 'supervisor'],
  // the hall
  'move officers': ['supervisor'],
  'answer aspirations': ['supervisor'],
  'read the audit': ['supervisor', 'admin', 'auditor'],
  // the house
  'see the office': ['admin', 'auditor'],
  'manage the office': ['admin'],
  'manage the catalogue': ['admin'],
  'see people': ['admin', 'auditor'],
  'manage people': ['admin'],
  'see devices': ['admin', 'auditor'],
  'manage devices': ['admin'],
  'manage backups': ['admin'],
} as const satisfies Record<string, readonly Role[]>

/** What may be asked, in the words of the office: "may a kiosk issue ticket?" */
export type Question = keyof typeof whoMay

/** Whether a role may do what is asked, in its own office. */
export function can(role: Role, question: Question): boolean {
  const those: readonly Role[] = whoMay[question]
  return those.includes(role)
}
