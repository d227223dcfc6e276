/** Three to thirty small letters, digits, dots, hyphens and low lines. */
export const USERNAME = /^[a-z0-9_.-]{3,30}$/

/** A password is at least ten characters long, of any kind. */
export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 128

/** The form in which a user name is kept and compared. */
export function plainUsername(username: string): string {
  return username.trim().toLowerCase()
}
