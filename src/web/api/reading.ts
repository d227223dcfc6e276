import { z } from 'zod'
import type { CallProps } from '../../../views/api/call.tsx'
import type { ShapeProps } from '../../../views/api/shape.tsx'
import { typeParts } from './type-parts.ts'

/** What is shown of a described call, and under which tag. */
export type CallText = Omit<CallProps, 'language'> & { tag: string }
export type ShapeText = Omit<ShapeProps, 'language'>

const schema = z.record(z.string(), z.unknown())
const content = z.record(z.string(), z.object({ schema }))

const call = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  security: z.array(z.unknown()),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['path', 'query', 'header']),
        required: z.boolean(),
        description: z.string(),
      }),
    )
    .default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: content.optional() })),
})

const servers = z.array(z.object({ url: z.string() })).min(1)

const description = z.object({
  servers,
  paths: z.record(z.string(), z.object({ servers: servers.optional() }).catchall(z.unknown())),
  components: z.object({ schemas: z.record(z.string(), schema) }),
})

/** The description of the API as people read it: its calls in their order, and the shapes by name. */
export function readDescription(document: unknown): { calls: CallText[]; shapes: ShapeText[] } {
  const read = description.parse(document)
  const calls = Object.entries(read.paths).flatMap(([path, { servers: own, ...methods }]) =>
    Object.entries(methods).map(([method, one]) => {
      const [server] = own ?? read.servers
      const base = server === undefined ? '' : new URL(server.url).pathname.replace(/\/$/, '')
      return callText(method.toUpperCase(), `${base}${path}`, call.parse(one))
    }),
  )
  const shapes = Object.entries(read.components.schemas).map(([name, shape]) => shapeText(name, shape))
  return { calls: calls.sort(by('path')), shapes: shapes.sort(by('name')) }
}

function by<Key extends string>(key: Key) {
  return (one: Readonly<Record<Key, string>>, other: Readonly<Record<Key, string>>) =>
    one[key] === other[key] ? 0 : one[key] < other[key] ? -1 : 1
}

function callText(method: string, path: string, of: z.infer<typeof call>): CallText {
  const [tag = ''] = of.tags
  const sent = firstOf(of.requestBody?.content)
  return {
    ...{ id: of.operationId, method, path, tag, says: of.summary, more: of.description ?? null },
    who: of.security.length === 0 ? 'everybody' : 'token',
    parameters: of.parameters.map(({ name, in: where, required, description: says }) => ({
      ...{ name, where, isRequired: required, says },
    })),
    body: sent === null ? null : typeParts(sent),
    answers: Object.entries(of.responses).map(([status, { description: says, content: told }]) => {
      const shape = firstOf(told)
      return { status, says, type: shape === null ? [] : typeParts(shape) }
    }),
  }
}

const objectShape = z.object({
  properties: z.record(z.string(), schema).default({}),
  required: z.array(z.string()).default([]),
})

function shapeText(name: string, shape: z.infer<typeof schema>): ShapeText {
  const { properties, required } = objectShape.catch({ properties: {}, required: [] }).parse(shape)
  return {
    ...{ name, says: saidOf(shape), type: typeParts(shape) },
    members: Object.entries(properties).map(([member, of]) => ({
      ...{ name: member, isRequired: required.includes(member), type: typeParts(of), says: saidOf(of) },
    })),
  }
}

function saidOf({ description: says }: z.infer<typeof schema>): string | null {
  return typeof says === 'string' ? says : null
}

function firstOf(contents: z.infer<typeof content> | undefined): z.infer<typeof schema> | null {
  const [first] = Object.values(contents ?? {})
  return first?.schema ?? null
}
