import { digestOf, isSameText, newKey } from '../platform/chance.ts'
import type { Clock } from '../platform/clock.ts'

/** The one link with which the first admin sets a house up. Its secret is nowhere but in the link. */
export type SetUpLink = {
  /** A new secret, good for an hour; the one before it ends. */
  renew: () => string
  /** Whether this is the secret of the link that still works. */
  opens: (secret: string) => boolean
  /** Ends the link: the house is set up. */
  close: () => void
}

const AN_HOUR = 3_600_000

/** Keeps the digest of the link in memory: a house that starts again makes a new one. */
export function createSetUpLink(machine: Clock): SetUpLink {
  let link: { digest: string; until: number } | null = null
  return {
    renew: () => {
      const secret = newKey()
      link = { digest: digestOf(secret), until: machine() + AN_HOUR }
      return secret
    },
    opens: (secret) => link !== null && machine() < link.until && isSameText(digestOf(secret), link.digest),
    close: () => {
      link = null
    },
  }
}
