import type { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import { z } from 'zod'
import type { DoorEnv } from '../http/house.ts'
import { type Address, at } from './address.ts'
import { tags } from './describe.ts'
import { theHouse } from './here.ts'
import { nothing } from './shapes.ts'
import { noun } from './verbs.ts'

const documentShape = z.record(z.string(), z.unknown())

/** The address where the door describes itself, in OpenAPI 3.1, from the shapes that validate. */
export function descriptionOf(door: Hono<DoorEnv>): Address {
  let description: ReturnType<typeof describe> | null = null
  return at('/openapi.json', theHouse, {
    GET: noun({
      id: 'describeApi',
      says: 'This description.',
      tag: 'Public',
      question: null,
      query: nothing,
      shape: documentShape,
      read: async ({ house }) => {
        description ??= describe(door)
        return { ...(await description), servers: [{ url: `${house.publicUrl()}/api/v1` }] }
      },
    }),
  })
}

function describe(door: Hono<DoorEnv>) {
  return generateSpecs(door, {
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
}
