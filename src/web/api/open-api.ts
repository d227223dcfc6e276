import type { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import { z } from 'zod'
import type { DoorEnv } from '../http/house.ts'
import { type Address, at, writtenAs } from './address.ts'
import { tags } from './describe.ts'
import { theHouse } from './here.ts'
import { nothing } from './shapes.ts'
import { noun } from './verbs.ts'

const documentShape = z.record(z.string(), z.unknown())

/** The address where the door describes itself, and the calls of others, for programs. */
export function descriptionOf(describe: ReturnType<typeof describer>): Address {
  return at('/openapi.json', theHouse, {
    GET: noun({
      id: 'describeApi',
      says: 'This description.',
      tag: 'Public',
      question: null,
      query: nothing,
      shape: documentShape,
      read: ({ house }) => describe(house.publicUrl()),
    }),
  })
}

/**
 * Describes what doors do in OpenAPI 3.1, from the shapes that validate. Made once; the addresses of the
 * other doors begin at the root of the house.
 */
export function describer(door: Hono<DoorEnv>, others: readonly Hono<DoorEnv>[]) {
  let parts: Promise<readonly Spec[]> | null = null
  return async (publicUrl: string) => {
    parts ??= Promise.all([door, ...others].map(specOf))
    const [own, ...more] = await parts
    const elsewhere = more.flatMap(({ paths }) =>
      Object.entries(paths).map(([path, calls]) => [path, { servers: [{ url: publicUrl }], ...calls }]),
    )
    const { paths, ...rest } = own ?? { paths: {} }
    const here = Object.entries(paths).map(([path, calls]) => [writtenAs(path), asWritten(calls)])
    return {
      ...rest,
      servers: [{ url: `${publicUrl}/api/v1` }],
      paths: Object.fromEntries([...here, ...elsewhere]),
    }
  }
}

/** The router's own name for a part with an ending is nobody's business. */
function asWritten(calls: object): object {
  const described = Object.entries(calls).map(([method, call]) => {
    const { parameters = [], ...rest } = callShape.parse(call)
    return [method, { ...rest, parameters: parameters.filter(({ name }) => !name.includes('__')) }]
  })
  return Object.fromEntries(described)
}

const callShape = z.looseObject({ parameters: z.array(z.looseObject({ name: z.string() })).optional() })

type Spec = { paths: Readonly<Record<string, object>> }

async function specOf(door: Hono<DoorEnv>): Promise<Spec> {
  const { paths = {}, ...rest } = await generateSpecs(door, {
    excludeStaticFile: false,
    defaultValidationErrorResponse: false,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Giliran',
        version: '1',
        description: 'The line, the services and the promises of a public office.',
        license: { name: 'AGPL-3.0-only', identifier: 'AGPL-3.0-only' },
      },
      tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
      components: {
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            description: 'A token of the office; or the browser’s own session.',
          },
        },
      },
    },
  })
  return { ...rest, paths }
}
