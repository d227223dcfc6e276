/** The roles of a house. `public` is everybody who has not said who they are. */
export const roles = ['public', 'kiosk', 'display', 'officer', 'supervisor', 'admin', 'auditor'] as const
export type Role = (typeof roles)[number]
