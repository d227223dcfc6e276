import { z } from 'zod'

const answerSchema = z.object({
  description: z.string().min(1),
  content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })).optional(),
})

const operationSchema = z.object({
  operationId: z.string().min(1),
  summary: z.string().min(1),
  description: z.string().optional(),
  tags: z.array(z.string()).min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(
    z.object({
      in: z.enum(['path', 'query', 'header']),
      name: z.string(),
      required: z.boolean(),
      description: z.string(),
      schema: z.record(z.string(), z.unknown()),
    }),
  ),
  requestBody: z
    .object({ required: z.literal(true), content: z.record(z.string(), z.object({ schema: z.unknown() })) })
    .optional(),
  responses: z.record(z.string(), answerSchema),
})

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }).loose(),
  servers: z.array(z.object({ url: z.url() })).min(1),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    securitySchemes: z.record(z.string(), z.unknown()),
  }),
})

export type Operation = z.infer<typeof operationSchema>

/** The description that the door gives of itself, and a shape for each answer in it. */
export type Description = {
  document: z.infer<typeof documentSchema>
  shapes: Map<string, z.ZodType>
}

export async function readDescription(answer: Response): Promise<Description> {
  return { document: documentSchema.parse(await answer.json()), shapes: new Map() }
}

/** Throws when an answer is not one that the description promises for this call. */
export function checkAnswer(
  description: Description,
  method: string,
  path: string,
  answer: Response,
  body: unknown,
): void {
  const place = `${method} ${path} answered ${answer.status}`
  const template = templateOf(description, path)
  const operation = template === null ? undefined : operationOf(description, template, method)
  const type = answer.headers.get('content-type')?.split(';')[0] ?? null
  if (operation === undefined) {
    if (body !== null && type !== 'application/problem+json') throw new Error(`${place} with ${type}`)
    if (body !== null) shapeOf(description, { $ref: '#/components/schemas/Problem' }).parse(body)
    return
  }
  const promised = operation.responses[answer.status]
  if (promised === undefined) throw new Error(`${place}, which is not described: ${JSON.stringify(body)}`)
  const code = z.object({ code: z.string() }).safeParse(body)
  if (!answer.ok && code.success && !promised.description.includes(code.data.code)) {
    throw new Error(`${place} with ${code.data.code}, which is not described`)
  }
  if (method === 'HEAD' || promised.content === undefined) {
    if (body !== null) throw new Error(`${place} with a body that is not described`)
    return
  }
  const content = promised.content[type ?? '']
  if (content === undefined) throw new Error(`${place} with ${type}, which is not described`)
  const read = shapeOf(description, content.schema).safeParse(body)
  if (!read.success) throw new Error(`${place}, not as described: ${z.prettifyError(read.error)}`)
}

/** The path of the description that an asked path belongs to, or null. */
export function templateOf({ document }: Description, path: string): string | null {
  const parts = (path.split('?')[0] ?? '').split('/')
  const fits = (template: string) => {
    const wanted = template.split('/')
    return wanted.length === parts.length && wanted.every((part, place) => isPart(part, parts[place] ?? ''))
  }
  return Object.keys(document.paths).find(fits) ?? null
}

/** `{code}.jsonld` is any part with that ending. */
function isPart(wanted: string, part: string): boolean {
  const [, ending] = /^\{\w+\}(.*)$/.exec(wanted) ?? []
  return ending === undefined ? wanted === part : part.endsWith(ending)
}

function operationOf({ document }: Description, template: string, method: string): Operation | undefined {
  return document.paths[template]?.[method === 'HEAD' ? 'get' : method.toLowerCase()]
}

/** A validator of the schema as it stands in the document. */
export function shapeOf({ document, shapes }: Description, schema: Record<string, unknown>): z.ZodType {
  const text = JSON.stringify(schema)
  const known = shapes.get(text)
  if (known !== undefined) return known
  const whole = JSON.stringify({ ...schema, $defs: document.components.schemas })
  const shape = z.fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')))
  shapes.set(text, shape)
  return shape
}
