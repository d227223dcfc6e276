import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type Rule, type Scanned, scan } from './scan.ts'
import { listCode, readTree } from './source.ts'

export const root = fileURLToPath(new URL('../../..', import.meta.url))
export const sources = readTree(root)
export const listed = listCode(root)
const tree = scan(sources)

/** Files as a rule would meet them, written as path and text. */
export function planted(files: Record<string, string>): Scanned[] {
  return scan(Object.entries(files).map(([path, text]) => ({ path, text })))
}

/** The rule holds for the tree, sees each of the planted files, and lets the allowed ones pass. */
export function holds(rule: Rule, caught: Record<string, string>, allowed: Record<string, string>) {
  it('holds for the whole tree', () => {
    expect(rule(tree)).toEqual([])
  })
  it.each(Object.entries(caught))('catches %s: %s', (path, text) => {
    const others = Object.entries(allowed).filter(([name]) => name !== path)
    const found = rule(planted({ ...Object.fromEntries(others), [path]: text }))
    expect(found).not.toEqual([])
    expect(found.every((sentence) => sentence.includes(path))).toBe(true)
  })
  it('lets through what is allowed', () => {
    expect(rule(planted(allowed))).toEqual([])
  })
}
