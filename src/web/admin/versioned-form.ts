import { z } from 'zod'

/** A form whose fields are known by their ids, and the version of what it changes from which it was made. */
export const fieldsWithVersion = z.object({ version: z.coerce.number().int() }).catchall(z.string().max(2000))
