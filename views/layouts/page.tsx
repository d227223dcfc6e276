import type { Child } from 'hono/jsx'
import { type Language, wordsOf } from '../../src/words/language.ts'
import type { Door } from '../examples.ts'

export type Setting = { large?: boolean; contrast?: boolean; low?: boolean }

export type Assets = {
  css: string
  scripts: readonly string[]
  /** Asked for at once: a page that is set anew when its letters come late jumps under the finger. */
  font?: string
}

export type PageProps = {
  language: Language
  door: Door
  /** What the page is about; the name of the office follows it. */
  title: string
  office?: string
  assets: Assets
  /** True while the office's clock shows another time than the real one: the page says so. */
  isClockMoved?: boolean
  /** How the visitor has set the screen. */
  setting?: Setting
  /** More for the head: `<link rel="alternate">`, JSON-LD, a refresh. */
  head?: Child
  /** For the body: `hx-ext`, `data-idle-seconds`. */
  attributes?: Readonly<Record<string, string | boolean>>
  children: Child
}

/** The mark of the house as the picture of a tab; in the page itself, so that nothing is asked for it. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect width='24' height='24' rx='5' fill='%230a489f'/%3E%3Cg fill='%23fff'%3E%3Ccircle cx='5.5' cy='12' r='1.4'/%3E%3Ccircle cx='9.5' cy='12' r='1.9'/%3E%3Ccircle cx='14.3' cy='12' r='2.6'/%3E%3Cpath d='M14 4.500h5.500v15H14v-1.800h3.700V6.300H14z'/%3E%3C/g%3E%3C/svg%3E"

/** A document, still without its `<!doctype html>`. A frame brings the one `<main id="main">`. */
export function Page({
  language,
  door,
  title,
  office,
  assets,
  isClockMoved,
  setting,
  head,
  attributes,
  children,
}: PageProps) {
  return (
    <html lang={language} dir="ltr" data-door={door} {...hooksOf(setting)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={door === 'kiosk' || door === 'display' ? 'light' : 'light dark'} />
        <meta name="htmx-config" content='{"includeIndicatorCSS":false}' />
        <title>{office ? `${title} · ${office}` : title}</title>
        <link rel="icon" href={ICON} />
        {assets.font && (
          <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
        )}
        <link rel="stylesheet" href={assets.css} />
        {assets.scripts.map((script) => (
          <script type="module" src={script} />
        ))}
        {head}
      </head>
      <body {...attributes}>
        <a class="skip-link" href="#main">
          {wordsOf(language).common.skipToContent}
        </a>
        {children}
        {isClockMoved && <ClockNotice language={language} />}
      </body>
    </html>
  )
}

function ClockNotice({ language }: Pick<PageProps, 'language'>) {
  const { clockMoved, clockNotice } = wordsOf(language).common
  return (
    <aside class="clock-notice" aria-label={clockNotice}>
      {clockMoved}
    </aside>
  )
}

function hooksOf(setting: Setting = {}): Record<string, string> {
  return {
    ...(setting.large && { 'data-size': 'large' }),
    ...(setting.contrast && { 'data-contrast': 'high' }),
    ...(setting.low && { 'data-reach': 'low' }),
  }
}
