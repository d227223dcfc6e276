import { z } from 'zod'
import type { TypePart } from '../../../views/api/type-text.tsx'

const some: z.ZodType<Schema | boolean> = z.lazy(() => z.union([z.boolean(), schema]))

/** `true` and `false` are schemas, too: anything, and nothing. */
type Inner = Schema | boolean

type Schema = {
  $ref?: string | undefined
  const?: unknown
  enum?: unknown[] | undefined
  anyOf?: Inner[] | undefined
  oneOf?: Inner[] | undefined
  allOf?: Inner[] | undefined
  type?: string | string[] | undefined
  format?: string | undefined
  items?: Inner | undefined
  prefixItems?: Inner[] | undefined
  properties?: Record<string, Inner> | undefined
  required?: string[] | undefined
  additionalProperties?: Inner | undefined
}

const schema = z.object({
  $ref: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(some).optional(),
  oneOf: z.array(some).optional(),
  allOf: z.array(some).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  items: some.optional(),
  prefixItems: z.array(some).optional(),
  properties: z.record(z.string(), some).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: some.optional(),
})

/** A JSON schema in short, as programmers write types; a shape of its own is named. */
export function typeParts(of: unknown): TypePart[] {
  return joined(partsOf(schema.parse(of)))
}

function partsOf(one: Inner): TypePart[] {
  if (typeof one === 'boolean') return [{ text: one ? 'any' : 'never' }]
  const { $ref, enum: values, anyOf, oneOf, allOf, type, format, items, prefixItems, properties } = one
  if ($ref !== undefined) {
    const shape = $ref.replace(/^.*\//, '')
    return [{ text: shape, shape }]
  }
  if (one.const !== undefined) return [{ text: JSON.stringify(one.const) }]
  if (values !== undefined) return [{ text: values.map((value) => JSON.stringify(value)).join(' | ') }]
  const choices = anyOf ?? oneOf
  if (choices !== undefined) return between(choices.map(partsOf), ' | ')
  if (allOf !== undefined) return between(allOf.map(partsOf), ' & ')
  if (Array.isArray(type))
    return between(
      type.map((each) => partsOf({ ...one, type: each })),
      ' | ',
    )
  if (prefixItems !== undefined) {
    return [{ text: '[' }, ...between(prefixItems.map(partsOf), ', '), { text: ']' }]
  }
  if (type === 'array') return listOf(items)
  if (type === 'object') return objectOf(properties ?? {}, one)
  return [{ text: format === undefined ? (type ?? 'any') : `${type} (${format})` }]
}

function listOf(items: Inner | undefined): TypePart[] {
  const inside = items === undefined ? [{ text: 'any' }] : partsOf(items)
  const isUnion = inside.some(({ text }) => text.includes(' | '))
  return isUnion ? [{ text: '(' }, ...inside, { text: ')[]' }] : [...inside, { text: '[]' }]
}

function objectOf(
  properties: Record<string, Inner>,
  { required = [], additionalProperties: rest }: Schema,
): TypePart[] {
  const members = Object.entries(properties).map(([name, member]) => [
    { text: required.includes(name) ? `${name}: ` : `${name}?: ` },
    ...partsOf(member),
  ])
  const others = typeof rest === 'object' ? [[{ text: '[name]: ' }, ...partsOf(rest)]] : []
  if (members.length + others.length === 0) return [{ text: rest === false ? '{}' : 'object' }]
  return [{ text: '{ ' }, ...between([...members, ...others], '; '), { text: ' }' }]
}

function between(lists: readonly TypePart[][], mark: string): TypePart[] {
  return lists.flatMap((list, index) => (index === 0 ? list : [{ text: mark }, ...list]))
}

/** Words side by side as one. */
function joined(parts: readonly TypePart[]): TypePart[] {
  const result: TypePart[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last !== undefined && last.shape === undefined && part.shape === undefined) last.text += part.text
    else result.push({ ...part })
  }
  return result
}
