import type { Sheet } from './standard.ts'

/** The published time of a service in minutes, null when it is counted in days. */
export function promisedMinutes({ amount, unit }: Sheet['time']): number | null {
  if (unit === 'menit') return amount
  return unit === 'jam' ? amount * 60 : null
}
