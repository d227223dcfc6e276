import { HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Door } from '../../src/web/http/house.ts'
import { type Morning, openMorning } from '../support/morning.ts'
import { fillPortal, publicPages } from '../support/public-pages.ts'
import { readPage } from '../support/reader.ts'

vi.setConfig({ testTimeout: 60_000 })

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How hono writes what may be written in two ways.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    // A title is the name that an office gave its service, and the office's own; HTML has no limit to it.
    'long-title': 'off',
    // Where no scripts run, figures of now ask for themselves: the exception for what happens in real time
    // in WCAG 2.2.1. The test below says on which pages.
    'meta-refresh': 'off',
  },
})

let morning: Morning
let app: Door
let pages: string[]

beforeAll(async () => {
  morning = await openMorning()
  app = createApp(morning.world.house())
  await fillPortal(morning)
  pages = await publicPages(morning)
})

afterAll(() => morning.close())

it.each(['id', 'en'])('every public page is valid HTML in “%s”', async (language) => {
  const faults: string[] = []
  for (const path of pages) {
    const { status, html } = await readPage(app, path, { language })
    if (status !== 200) faults.push(`${path} is ${status}`)
    faults.push(...(await faultsIn(html)).map((fault) => `${path} ${fault}`))
  }
  const missing = await readPage(app, '/sukamaju/layanan/TIDAK-ADA', { language })
  expect(missing.status).toBe(404)
  expect([...faults, ...(await faultsIn(missing.html))]).toEqual([])
  expect(pages.length).toBeGreaterThan(60)
})

it('only pages of figures of now ask for themselves without scripts, never those one reads or fills in', async () => {
  const refreshing: string[] = []
  for (const path of pages) {
    if ((await readPage(app, path)).html.includes('http-equiv="refresh"')) refreshing.push(path)
  }
  expect(refreshing.filter((path) => !/^\/(\w+(\?.*)?|\w+\/loket\/\w+|t\/.*)?$/.test(path))).toEqual([])
  expect(refreshing).toContain('/sukamaju/loket/1')
})

it('a page that is not valid is noticed', async () => {
  const { html } = await readPage(app, '/sukamaju')
  expect(await faultsIn(html.replace('<h1>', '<h1 id="services">'))).toEqual([
    'no-dup-id: Duplicate ID "services"',
  ])
})

/** What is wrong with a document, each with the name of its rule. */
async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}
