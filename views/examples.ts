import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Language } from '../src/words/language.ts'

export type Door = 'kiosk' | 'display' | 'console' | 'portal' | 'ticket' | 'print'

/** One thing worth looking at: it feeds the gallery, the tests and the screenshots. */
export type Example = {
  name: string
  door: Door
  /** The screen it is meant for, width and height in CSS pixels. */
  size?: readonly [width: number, height: number]
  /** How the visitor has set the screen. */
  setting?: { large?: boolean; contrast?: boolean; low?: boolean }
  /** A whole document rather than a part of one. */
  whole?: boolean
  render: (language: Language) => JSX.Element
}
