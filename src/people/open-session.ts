import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** Lets the house itself begin a session, for whoever has proved who they are in another way, as by a PIN. */
export const openSessions = {
  id: 'open-sessions',
  endpoints: {
    openSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (c) => {
        const { internalAdapter } = c.context
        const user = await internalAdapter.findUserById(c.body.userId)
        const session = user && (await internalAdapter.createSession(user.id))
        if (!session) throw c.error('UNAUTHORIZED')
        await setSessionCookie(c, { session, user })
        return { user: { id: user.id } }
      },
    ),
  },
} as const satisfies BetterAuthPlugin
