import { z } from 'zod'
import { faultsOfPolicy } from './policy-checks.ts'

const code = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/)
const name = z.string().min(1).max(40)
const alternation = z.array(z.tuple([z.string(), z.int().min(1).max(20)])).min(1)

/**
 * The rules an office sets for its lines, as published. `classes` from the highest to the lowest;
 * `alt` is the pattern of a line, such as `[["P",1],["N",2]]` for P,N,N, or null for strict priority.
 * `offline` is the letter of the paper series, Z when left out.
 */
export const policySchema = z
  .strictObject({
    v: z.literal(1),
    services: z.record(z.string(), z.strictObject({ line: name })),
    lines: z.record(name, z.strictObject({ alt: alternation.nullable() })),
    classes: z
      .array(z.string().regex(/^[A-Z]$/))
      .min(1)
      .max(3),
    linePick: z.enum(['oldest', 'listed', 'preference']),
    lineOrder: z.array(name).optional(),
    bound: z.record(z.string(), z.int().min(1)).optional(),
    transfer: z.enum(['keep', 'back']),
    return: z.strictObject({ after: z.int().min(0), max: z.int().min(0) }),
    noshow: z.strictObject({ recalls: z.int().min(0), pauseSeconds: z.int().min(0).optional() }),
    offline: z
      .string()
      .regex(/^[A-Z]$/)
      .optional(),
    reasons: z.strictObject({
      deviation: z.array(code),
      prio: z.array(code),
      transfer: z.array(code),
      parking: z.array(code),
      pause: z.array(code),
      cancel: z.array(code),
    }),
  })
  .superRefine((policy, context) => {
    for (const { path, message } of faultsOfPolicy(policy)) {
      context.addIssue({ code: 'custom', path, message })
    }
  })

export type Policy = z.infer<typeof policySchema>

/** The reason with which a visit leaves a counter that does not go on with it. */
export const COUNTER_CLOSED = 'COUNTER_CLOSED'

/** Whether a visit that is sent to a line stands there by its arrival: where the policy says so, or its counter closes. */
export function keepsPlace({ transfer }: Pick<Policy, 'transfer'>, reason: string): boolean {
  return transfer === 'keep' || reason === COUNTER_CLOSED
}

/** The letter of the numbers given on paper, where the policy names no other. */
export const PAPER_LETTER = 'Z'

/** What it has instead where a group of services has that letter. */
const PAPER_LETTERS = ['Y', 'X', 'W', 'V', 'U', 'T', 'S', 'R']

/** What an office that says nothing else has: a line per group letter, and P,N,N in each. */
export function defaultPolicy(services: readonly { code: string; letter: string }[]): Policy {
  const letters = [...new Set(services.map((service) => service.letter))]
  const offline = letters.includes(PAPER_LETTER)
    ? PAPER_LETTERS.find((each) => !letters.includes(each))
    : undefined
  return {
    v: 1,
    services: Object.fromEntries(services.map((service) => [service.code, { line: service.letter }])),
    lines: Object.fromEntries(
      letters.map((letter) => [
        letter,
        {
          alt: [
            ['P', 1],
            ['N', 2],
          ],
        },
      ]),
    ),
    classes: ['P', 'N'],
    linePick: 'oldest',
    transfer: 'keep',
    return: { after: 3, max: 1 },
    noshow: { recalls: 2, pauseSeconds: 20 },
    ...(offline !== undefined && { offline }),
    reasons: {
      deviation: ['EMERGENCY', 'ACCESS_NEED', 'CITIZEN_CONSENT', 'SYSTEM_FAULT', 'SUPERVISOR'],
      prio: ['STATUTORY', 'ACCESS_NEED'],
      transfer: ['WRONG_SERVICE', 'NEXT_STEP', 'EQUIPMENT', COUNTER_CLOSED],
      parking: ['FETCH_PAPERS', 'FILL_FORM', 'PAYMENT', 'EQUIPMENT'],
      pause: ['BREAK', 'PRAYER', 'MEETING', 'EQUIPMENT'],
      cancel: ['VISITOR_LEFT', 'ISSUED_BY_MISTAKE', 'DAY_END'],
    },
  }
}
