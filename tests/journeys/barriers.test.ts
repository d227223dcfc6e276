import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriersInBothSchemes, barriersOf, closeWindows, openBrowser } from '../support/browser.ts'

/** The journeys stand on this look at a page, so it is shown pages with a barrier in each place. */

let page: Page

beforeAll(async () => {
  page = await (await openBrowser()).newPage()
})

afterAll(() => closeWindows())

const document = (style: string, more = '') => `<!doctype html><html lang="id"><title>Antrean</title>
  <style>body { background: white; color: black } ${style}</style>
  <main><h1>Antrean</h1><p>Nomor A001</p>${more}</main>`

test('a page without barriers has none', async () => {
  await page.setContent(document(''))
  expect(await barriersInBothSchemes(page)).toEqual([])
})

test('a field that nobody named is found', async () => {
  await page.setContent(document('', '<input>'))
  expect(await barriersInBothSchemes(page)).toEqual(['label: input'])
})

test('a target too small for a finger is found', async () => {
  await page.setContent(document('button { all: unset; width: 9px }', '<button>+</button><button>-</button>'))
  expect(await barriersOf(page)).toContain('target-size: button:nth-child(3)')
})

test('text that is pale in the dark alone is found', async () => {
  await page.setContent(document('@media (prefers-color-scheme: dark) { p { color: #ccc } }'))
  expect(await barriersInBothSchemes(page)).toEqual(['color-contrast: p'])
})

test('text below 7:1 is found where that is asked for', async () => {
  await page.setContent(document('p { color: #666 }'))
  expect(await barriersOf(page)).toEqual([])
  expect(await barriersOf(page, { contrast: true })).toEqual(['color-contrast-enhanced: p'])
})

test('text that fades in is looked at when it is there', async () => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.setContent(document('p { animation: fade 1s linear } @keyframes fade { from { opacity: 0.2 } }'))
  expect(await barriersOf(page)).toEqual([])
})
