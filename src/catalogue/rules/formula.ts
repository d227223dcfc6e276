import jsep from 'jsep'
import { z } from 'zod'

/** What is known of a formula's inputs, by name. */
export type Values = Readonly<Record<string, number>>

/**
 * The value of an expression of + - * / ( ), max, min, ceil, floor, numbers and named inputs; null when it
 * has none, as after a division by zero or without one of its inputs. Throws an Error with a sentence when
 * the expression cannot be read.
 */
export function resultOf(expression: string, values: Values): number | null {
  const known = new Map(Object.entries(values))
  const value = calculated(treeOf(expression), (name) => known.get(name) ?? Number.NaN)
  return Number.isFinite(value) ? value : null
}

/** The names of the inputs that an expression uses. Throws an Error when it cannot be read. */
export function inputsOf(expression: string): string[] {
  const names = new Set<string>()
  calculated(treeOf(expression), (name) => {
    names.add(name)
    return 1
  })
  return [...names]
}

const operators = {
  '+': (one: number, other: number) => one + other,
  '-': (one: number, other: number) => one - other,
  '*': (one: number, other: number) => one * other,
  '/': (one: number, other: number) => one / other,
}
const functions: Readonly<Record<'max' | 'min' | 'ceil' | 'floor', (...values: number[]) => number>> = {
  max: Math.max,
  min: Math.min,
  ceil: (value = Number.NaN) => Math.ceil(value),
  floor: (value = Number.NaN) => Math.floor(value),
}

type Tree =
  | { type: 'Literal'; value: number }
  | { type: 'Identifier'; name: string }
  | { type: 'UnaryExpression'; operator: '-' | '+'; argument: Tree }
  | { type: 'BinaryExpression'; operator: keyof typeof operators; left: Tree; right: Tree }
  | { type: 'CallExpression'; callee: { name: keyof typeof functions }; arguments: Tree[] }

const tree: z.ZodType<Tree> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('Literal'), value: z.number() }),
    z.object({ type: z.literal('Identifier'), name: z.string() }),
    z.object({ type: z.literal('UnaryExpression'), operator: z.enum(['-', '+']), argument: tree }),
    z.object({
      type: z.literal('BinaryExpression'),
      operator: z.enum(['+', '-', '*', '/']),
      left: tree,
      right: tree,
    }),
    z.object({
      type: z.literal('CallExpression'),
      callee: z.object({ name: z.enum(['max', 'min', 'ceil', 'floor']) }),
      arguments: z.array(tree).min(1),
    }),
  ]),
)

function treeOf(expression: string): Tree {
  try {
    return tree.parse(jsep(expression))
  } catch {
    throw new Error('a calculation such as max(0, price - allowance) * 5 / 100')
  }
}

function calculated(node: Tree, input: (name: string) => number): number {
  const of = (part: Tree) => calculated(part, input)
  if (node.type === 'Literal') return node.value
  if (node.type === 'Identifier') return input(node.name)
  if (node.type === 'UnaryExpression') return node.operator === '-' ? -of(node.argument) : of(node.argument)
  if (node.type === 'BinaryExpression') return operators[node.operator](of(node.left), of(node.right))
  return functions[node.callee.name](...node.arguments.map(of))
}
