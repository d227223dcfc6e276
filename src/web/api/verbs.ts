import type { Context } from 'hono'
import type { z } from 'zod'
import type { Question } from '../../people/rules/can.ts'
import { byOf } from '../../people/rules/who.ts'
import { type Answer, answerOnce } from '../../platform/answers.ts'
import type { RefusalCode } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import type { DoorEnv } from '../http/house.ts'
import { mustBe } from '../http/session.ts'
import type { Asked, Verb } from './address.ts'
import { describeVerb, type Tag } from './describe.ts'
import { keyOf, readAs, readJson, readQuery } from './sent.ts'
import { nothing } from './shapes.ts'

/** What every verb says of itself: its name, a sentence, who may, and the refusals of the rules it obeys. */
export type About = {
  id: string
  says: string
  tag: Tag
  question: Question | null
  refuses?: readonly RefusalCode[]
}

/**
 * GET: reads and changes nothing. With a `version`, whoever has it already gets 304 before anything is
 * read; what is read after it may be newer than its tag, never older.
 */
export function noun<Here, Query, Body>(
  about: About & {
    query: z.ZodType<Query>
    shape: z.ZodType<Body>
    version?: (asked: Asked<Here>) => Promise<string>
    read: (asked: Asked<Here>, query: Query) => Promise<Body>
  },
): Verb<Here> {
  return {
    question: about.question,
    describe: describeVerb({
      ...about,
      method: 'GET',
      status: 200,
      isVersioned: about.version !== undefined,
    }),
    answer: async (asked) => {
      const query = readQuery(asked.c, about.query)
      if (about.version !== undefined && isKnown(asked.c, await about.version(asked))) {
        return asked.c.body(null, 304)
      }
      return give(asked.c, 200, await about.read(asked, query))
    },
  }
}

/** POST: done once per key. A job that returns null answers 204, which `orNothing` explains. */
export function deed<Here, Content, Body>(
  about: About & {
    body: z.ZodType<Content>
    status: 200 | 201
    shape: z.ZodType<Body>
    orNothing?: string
    /** What is asked besides, when that depends on what was sent. */
    besides?: (content: Content) => Question
    job: (work: Work, asked: Asked<Here>, content: Content) => Promise<Body | null>
  },
): Verb<Here> {
  return {
    question: about.question,
    describe: describeVerb({ ...about, method: 'POST', query: nothing }),
    answer: async (asked) => {
      const { house, c } = asked
      const sent = await readJson(c)
      const content = readAs(about.body, sent)
      readQuery(c, nothing)
      const key = keyOf(c)
      const question = about.besides?.(content)
      const by = question === undefined ? asked.by : byOf(mustBe(c, question, c.req.param('office') ?? ''))
      const scope = `${by} POST ${c.req.path}`
      const answer = await answerOnce(
        house.perform,
        by,
        house.machine,
        { scope, key, content: sent },
        async (work) => answerOf(about.status, await about.job(work, { ...asked, by }, content)),
      )
      return give(c, answer.status, answer.body)
    },
  }
}

/** PUT: makes it so, as often as it is sent, and answers what is there now. */
export function setting<Here, Content, Body>(
  about: About & {
    body: z.ZodType<Content>
    shape: z.ZodType<Body>
    job: (work: Work, asked: Asked<Here>, content: Content) => Promise<unknown>
    read: (asked: Asked<Here>) => Promise<Body>
  },
): Verb<Here> {
  return {
    question: about.question,
    describe: describeVerb({ ...about, method: 'PUT', status: 200, query: nothing }),
    answer: async (asked) => {
      const content = readAs(about.body, await readJson(asked.c))
      readQuery(asked.c, nothing)
      await asked.house.perform(asked.by, (work) => about.job(work, asked, content))
      return give(asked.c, 200, await about.read(asked))
    },
  }
}

/** DELETE: ends it; what has ended already stays so. Answers 204. */
export function ending<Here>(
  about: About & { job: (work: Work, asked: Asked<Here>) => Promise<unknown> },
): Verb<Here> {
  return {
    question: about.question,
    describe: describeVerb({ ...about, method: 'DELETE', status: 204, query: nothing }),
    answer: async (asked) => {
      readQuery(asked.c, nothing)
      await asked.house.perform(asked.by, (work) => about.job(work, asked))
      return give(asked.c, 204, null)
    },
  }
}

function answerOf(status: number, body: unknown): Answer {
  return body === null ? { status: 204, body } : { status, body }
}

function give(c: Context<DoorEnv>, status: number, body: unknown): Response {
  if (status === 204) return c.body(null, 204)
  c.header('content-type', 'application/json')
  return c.body(JSON.stringify(body), status === 201 ? 201 : 200)
}

/** Puts the version on the answer, and tells whether whoever asks has it already. */
function isKnown(c: Context<DoorEnv>, version: string): boolean {
  const tag = `W/"${version}"`
  c.header('etag', tag)
  c.header('cache-control', 'no-cache')
  const known = (c.req.header('if-none-match') ?? '').split(',').map((candidate) => candidate.trim())
  return known.some((candidate) => candidate === '*' || weak(candidate) === tag)
}

function weak(tag: string): string {
  return tag.startsWith('W/') ? tag : `W/${tag}`
}
