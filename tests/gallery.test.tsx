import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { languages } from '../src/words/language.ts'
import { stylesheets } from '../views/assets/stylesheets.ts'
import type { Example } from '../views/examples.ts'
import { gallery } from '../views/gallery-index.ts'

const views = fileURLToPath(new URL('../views/', import.meta.url))
const files = readdirSync(views, { recursive: true, encoding: 'utf8' }).sort()
const viewFiles = files.filter((file) => file.endsWith('.tsx') && !file.endsWith('.examples.tsx'))
const styles = files.filter((file) => file.endsWith('.css'))

const scenes = Object.entries(gallery).flatMap(([view, examples]) =>
  examples.flatMap((example) =>
    languages.map((language) => ({ title: `${view}, ${example.name}, ${language}`, example, language })),
  ),
)

test('the gallery sees the views', () => {
  expect(viewFiles.length).toBeGreaterThan(15)
})

test.each(viewFiles)('%s has examples, and the gallery shows them', (file) => {
  const view = file.replace(/\.tsx$/, '')
  expect(files).toContain(`${view}.examples.tsx`)
  expect(gallery[view]?.length ?? 0, `add ${view} to views/gallery-index.ts`).toBeGreaterThan(0)
})

test('two examples of a view never share a name', () => {
  for (const examples of Object.values(gallery)) {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length)
  }
})

describe.each(scenes)('$title', ({ example, language }) => {
  test('renders at once, without a promise', () => {
    expect(example.render(language)).not.toBeInstanceOf(Promise)
    expect(rendered(example, language)).not.toMatch(/\[object |undefined|NaN/)
  })

  test('escapes what it is given', () => {
    expect(rendered(example, language)).not.toMatch(/<img[^>]*onerror/i)
  })

  test('obeys a policy without inline styles and scripts', () => {
    const html = rendered(example, language)
    expect(attributeNames(html).filter((name) => /^(?:style|on.*|hx-on.*)$/i.test(name))).toEqual([])
    expect(html).not.toMatch(/="javascript:/i)
    // Facts for search engines are read, not run.
    expect(html).not.toMatch(/<script(?![^>]*\s(?:src=|type="application\/ld\+json"))/i)
  })

  test('names no element twice and points at none that is missing', () => {
    const html = rendered(example, language)
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, list = ''] of html.matchAll(/\saria-(?:describedby|labelledby|controls)="([^"]*)"/g)) {
      expect(ids).toEqual(expect.arrayContaining(list.split(' ')))
    }
  })

  test('is one document with one main part, or no document at all', () => {
    const html = rendered(example, language)
    expect(html.match(/<html/g)?.length ?? 0).toBe(example.whole ? 1 : 0)
    expect(html.match(/<main/g)?.length ?? 0).toBe(example.whole ? 1 : 0)
    expect(html.match(new RegExp(`<html lang="${language}"`, 'g'))?.length ?? 0).toBe(example.whole ? 1 : 0)
  })
})

describe('the stylesheets', () => {
  test.each(styles)('%s belongs to a stylesheet', (file) => {
    const listed = Object.values(stylesheets).flat()
    expect(listed.map((name) => `assets/${name}.css`)).toContain(file)
  })

  test.each(styles)('%s fetches nothing from elsewhere and follows the direction of the text', (file) => {
    const css = readFileSync(`${views}${file}`, 'utf8')
    expect(css).not.toMatch(/url\((?!\/assets\/)/)
    expect(css).not.toMatch(/@import/)
    expect(css).not.toMatch(/^\s*(?:margin|padding|border)-(?:left|right)\b|^\s*(?:left|right)\s*:/m)
    expect(css).not.toMatch(/text-align:\s*(?:left|right)/)
  })

  test.each(styles)('%s uses only tokens that exist', (file) => {
    const all = styles.map((name) => readFileSync(`${views}${name}`, 'utf8')).join('\n')
    const known = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]))
    const used = [...readFileSync(`${views}${file}`, 'utf8').matchAll(/var\((--[\w-]+)\)/g)].map(
      (match) => match[1],
    )
    expect(used.filter((name) => !known.has(name))).toEqual([])
  })
})

function rendered(example: Example, language: (typeof languages)[number]): string {
  return String(example.render(language))
}

function attributeNames(html: string): string[] {
  return [...html.replaceAll(/"[^"]*"/g, '""').matchAll(/\s([\w:-]+)=""/g)].map((match) => match[1] ?? '')
}
