import { z } from 'zod'
import { askedQueries } from './estimates/asked-queries.ts'
import { pastTrace, spanOfDay } from './estimates/past-trace.ts'
import { findOffice } from './offices/office.ts'
import { isDay } from './offices/rules/local-time.ts'
import { createToken } from './people/create-token.ts'
import { tokenRoles } from './people/rules/can.ts'
import { Refusal } from './platform/refusal.ts'
import type { Reply, Say } from './platform/socket.ts'
import type { House } from './web/http/house.ts'
import { refusalSentence } from './words/language.ts'

/** Says what is long part by part, and answers with the rest. */
type Command = (house: House, options: unknown, say: Say) => Promise<string>

const tokenOptions = z.strictObject({
  office: z.string('--office SLUG is needed'),
  role: z.enum(tokenRoles, `--role must be one of ${tokenRoles.join(', ')}`),
  label: z.string().max(100).default(''),
})

const day = (name: string) => z.string().refine(isDay, `--${name} must be a date, such as 2026-04-06`)

const traceOptions = z
  .strictObject({
    office: z.string('--office SLUG is needed'),
    from: day('from').optional(),
    to: day('to').optional(),
    day: day('day').optional(),
  })
  .refine(
    (options) => options.day === undefined || (options.from ?? options.to) === undefined,
    '--day has its own beginning and end: leave --from and --to out',
  )

/** The commands that work on an open house: in the server when one runs, else in the command line itself. */
const commands: Readonly<Record<string, Command>> = {
  'token create': async (house, options) => {
    const { office, role, label } = tokenOptions.parse(options)
    await findOffice(house.reading, office)
    const { token } = await house.perform('system', (work) => createToken(work, { office, role, label }))
    return token
  },
  trace: async (house, options, say) => {
    const { office, from, to, day } = traceOptions.parse(options)
    const span = day === undefined ? { from, to } : spanOfDay(day)
    const asked = askedQueries(house.reading, office)
    for await (const lines of await pastTrace(house.reading, office, span, asked)) {
      await say(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    }
    return ''
  },
}

/** Runs a command by its name; what is wrong with it comes back as one line. */
export async function runCommand(
  house: House,
  name: string,
  options: unknown,
  say: Say = async () => {},
): Promise<Reply> {
  const command = commands[name]
  if (command === undefined) return { ok: false, text: `There is no command "${name}" for a house.` }
  try {
    return { ok: true, text: await command(house, options, say) }
  } catch (error) {
    return { ok: false, text: sentenceOf(error) }
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return refusalSentence('en', error.code, error.facts)
  if (error instanceof z.ZodError) return error.issues.map((issue) => issue.message).join('; ')
  return error instanceof Error ? error.message : String(error)
}
