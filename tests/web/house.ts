import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { openHouse } from '../../src/house.ts'
import { createLog } from '../../src/platform/log.ts'
import { demoOffices, plantOffice } from '../../src/seed.ts'
import { showError } from '../../src/web/http/errors.tsx'
import type { DoorEnv } from '../../src/web/http/house.ts'
import { chooseLanguageOfVisit } from '../../src/web/http/language.ts'

/** A house with both example offices and no people, on a folder of its own, at Monday 6 April 2026, 09.00. */
export async function openDemoHouse(publicUrl = 'http://antrean.test') {
  const dataDir = await mkdtemp(join(tmpdir(), 'giliran-web-'))
  const clock = Date.parse('2026-04-06T09:00:00+07:00')
  const config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    publicUrl,
    logLevel: 'silent',
    clock,
    isProduction: false,
  }
  const { house, close } = await openHouse(config, createLog('silent'), async ({ perform }) => {
    for (const office of await demoOffices()) await perform('system', (work) => plantOffice(work, office))
  })
  return {
    house,
    close: async () => {
      await close()
      await rm(dataDir, { recursive: true })
    },
  }
}

export type DemoHouse = Awaited<ReturnType<typeof openDemoHouse>>

/** An app that speaks the visitor's language and shows refusals, still without doors. */
export function bareApp({ house }: DemoHouse): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>()
  app.use(chooseLanguageOfVisit)
  app.onError(showError(house))
  return app
}

/** What a browser keeps of an answer, as the `cookie` header of its next request. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** A form as a browser posts it. */
export function posted(fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields), headers }
}
