/** The roles of a house. `public` is everybody who has not said who they are. */
export const roles = ['public', 'kiosk', 'display', 'officer', 'supervisor', 'admin', 'auditor'] as const
export type Role = (typeof roles)[number]

/** What a device may be enrolled as. */
export const deviceRoles = ['kiosk', 'display'] as const satisfies readonly Role[]
export type DeviceRole = (typeof deviceRoles)[number]

/** What a person who signs in may be. */
export const officerRoles = ['officer', 'supervisor', 'admin', 'auditor'] as const satisfies readonly Role[]
export type OfficerRole = (typeof officerRoles)[number]

/** What a bearer token may be made for. */
export const tokenRoles = [...deviceRoles, ...officerRoles] as const
export type TokenRole = (typeof tokenRoles)[number]

const whoMay = {
  // the doors
  'see the kiosk': ['kiosk', 'supervisor', 'admin'],
  'see the display': ['display', 'officer', 'supervisor', 'admin', 'auditor'],
  'see the console': ['officer', 'supervisor'],
  'see the reports': ['supervisor', 'admin', 'auditor'],
  'see the administration': ['admin'],
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
  'manage the office': ['admin'],
  'manage the catalogue': ['admin'],
  'manage people': ['admin'],
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
