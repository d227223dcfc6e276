import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type Context, Hono } from 'hono'
import { scripts } from '../../../views/assets/scripts.ts'
import { fonts, stylesheets } from '../../../views/assets/stylesheets.ts'
import { PROGRAM_FOLDER } from '../../platform/program-folder.ts'
import { everybody } from './asks.ts'
import type { DoorEnv } from './house.ts'

/** Where a stylesheet or script is found under its present address, which changes with its content. */
export type Assets = {
  css: (sheet: keyof typeof stylesheets) => string
  script: (name: keyof typeof scripts) => string
  image: (name: (typeof images)[number]) => string
  /** The letters that every page is set in. */
  font: string
  routes: Hono<DoorEnv>
}

/** A file, and its text compressed the first time somebody asks for it so. */
type Asset = { type: string; forms: Map<Encoding, Buffer> }
type Encoding = keyof typeof compress

const compress = {
  br: (body: Buffer) => brotliCompressSync(body),
  gzip: (body: Buffer) => gzipSync(body),
  identity: (body: Buffer) => body,
} as const

/** Pictures that only other sites show, when somebody shares an address. */
const images = ['share-card.png'] as const

const FOLDER = join(PROGRAM_FOLDER, 'views/assets')
const packages = createRequire(import.meta.url)

/** Reads every asset once, with the hash of its content in its address. */
export function readAssets(): Assets {
  const files = new Map<string, Asset>()
  const addresses = new Map<string, string>()

  function add(name: string, body: Buffer, type: string): void {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
    addresses.set(name, `/assets/${hash}/${name}`)
    files.set(`/assets/${hash}/${name}`, { type, forms: new Map([['identity', body]]) })
  }

  function addressOf(name: string): string {
    const address = addresses.get(name)
    if (address === undefined) throw new Error(`no asset is called ${name}`)
    return address
  }

  for (const [name, from] of Object.entries(fonts))
    add(`fonts/${name}`, readFileSync(packages.resolve(from)), 'font/woff2')
  for (const name of images) add(name, readFileSync(join(FOLDER, name)), 'image/png')
  for (const [sheet, names] of Object.entries(stylesheets)) {
    const css = names.map((name) => readFileSync(join(FOLDER, `${name}.css`), 'utf8')).join('\n')
    const withFonts = css.replace(/\/assets\/(fonts\/[\w-]+\.woff2)/g, (_, font: string) => addressOf(font))
    add(`${sheet}.css`, Buffer.from(withFonts), 'text/css; charset=utf-8')
  }
  for (const [name, from] of Object.entries(scripts)) {
    const files = typeof from === 'string' ? [from] : from
    const code = files.map((file) =>
      readFileSync(file.startsWith('./') ? join(FOLDER, file) : packages.resolve(file)),
    )
    add(`${name}.js`, Buffer.concat(code), 'text/javascript; charset=utf-8')
  }

  const routes = new Hono<DoorEnv>().get('/assets/*', everybody, (c) => {
    const asset = files.get(c.req.path)
    return asset === undefined ? c.notFound() : serve(c, asset)
  })
  return {
    css: (sheet) => addressOf(`${sheet}.css`),
    script: (name) => addressOf(`${name}.js`),
    image: addressOf,
    font: addressOf('fonts/plus-jakarta-sans-latin.woff2'),
    routes,
  }
}

function serve(c: Context<DoorEnv>, asset: Asset): Response {
  const encoding = asset.type.startsWith('text/')
    ? encodingFor(c.req.header('accept-encoding') ?? '')
    : 'identity'
  return new Response(new Uint8Array(formOf(asset, encoding)), {
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
  })
}

function encodingFor(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

function formOf({ forms }: Asset, encoding: Encoding): Buffer {
  const form = forms.get(encoding) ?? compress[encoding](forms.get('identity') ?? Buffer.alloc(0))
  forms.set(encoding, form)
  return form
}
