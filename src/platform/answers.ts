import { and, eq, lt, sql } from 'drizzle-orm'
import type { Clock } from './clock.ts'
import { prepared } from './prepared.ts'
import { refuse } from './refusal.ts'
import { answers } from './schema.ts'
import type { Perform, Work } from './work.ts'

/** What was answered: an HTTP status of 2xx and a JSON body, or no body. */
export type Answer = { status: number; body: unknown }

/** One request that may arrive twice: who and where (`scope`), the key it carries, and its content. */
export type Question = { scope: string; key: string; content: unknown }

const KEPT_FOR = 48 * 60 * 60 * 1000

/**
 * Does the job once per key and gives the same answer again for 48 hours, after a restart too: the
 * answer is stored in the transaction that caused it. Refusals are not stored and are decided anew.
 * Raises KEY_REUSED when the key comes with other content.
 */
export function answerOnce(
  perform: Perform,
  by: string,
  machine: Clock,
  question: Question,
  job: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  const content = canonical(question.content)
  return perform(by, async (work) => {
    const earlier = await storedAnswer(work, question, machine() - KEPT_FOR)
    if (earlier !== null) {
      return earlier.question === content ? earlier.answer : refuse('KEY_REUSED')
    }
    const answer = await job(work)
    await store(work.db).execute({ ...question, question: content, ...answer, givenAt: machine() })
    return answer
  })
}

/** Removes answers older than 48 hours. */
export async function forgetAnswers(work: Work, machine: Clock): Promise<void> {
  await work.db.delete(answers).where(lt(answers.givenAt, machine() - KEPT_FOR))
}

async function storedAnswer(work: Work, { scope, key }: Question, notBefore: number) {
  const [row] = await find(work.db).execute({ scope, key })
  if (row === undefined) return null
  if (row.givenAt >= notBefore)
    return { question: row.question, answer: { status: row.status, body: row.body } }
  await work.db.delete(answers).where(and(eq(answers.scope, scope), eq(answers.key, key)))
  return null
}

const find = prepared((db) =>
  db
    .select()
    .from(answers)
    .where(and(eq(answers.scope, sql.placeholder('scope')), eq(answers.key, sql.placeholder('key'))))
    .prepare(),
)

const store = prepared((db) =>
  db
    .insert(answers)
    .values({
      scope: sql.placeholder('scope'),
      key: sql.placeholder('key'),
      question: sql.placeholder('question'),
      status: sql.placeholder('status'),
      body: sql.placeholder('body'),
      givenAt: sql.placeholder('givenAt'),
    })
    .prepare(),
)

/** JSON with members in one order, so that two spellings of the same content are equal. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
