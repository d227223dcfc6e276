import { describe, expect, it } from 'vitest'
import { holds, listed, planted, sources } from './support/architecture/holds.ts'
import { circlesIn, leaningFollowsTheTable, nothingGoesInCircles } from './support/architecture/leaning.ts'
import { honoStaysAtTheDoors, rulesArePure } from './support/architecture/purity.ts'
import { MAY_LEAN_ON } from './support/architecture/rooms.ts'
import { unread } from './support/architecture/size.ts'
import { viewsAreSynchronous, viewsTakeTypesOnly } from './support/architecture/views.ts'

describe('1. imports follow the table', () => {
  holds(
    leaningFollowsTheTable,
    {
      'src/queue/line.ts': `import { wait } from '../estimates/wait.ts'`,
      'src/offices/hours.ts': `import type { Ticket } from '../queue/rules-of-ours.ts'`,
      'src/ledger/proofs.ts': `export { tickets } from '../queue/schema.ts'`,
      'src/hall/announce.ts': `const line = await import('../queue/line.ts')`,
      'src/audit/trail.ts': `const line = await import(\`../\${room}/line.ts\`)`,
      'src/survey/index.ts': `type Praise = import('../aspirations/praise.ts').Praise`,
      'src/people/people.ts': `import '../queue/line.ts'`,
      'src/notices/send.ts': `import { kiosk } from '../web/kiosk.tsx'`,
      'src/catalogue/card.ts': `import { Card } from '../../views/components/card.tsx'`,
      'src/queue/turn.ts': `import { named } from '../../tests/support/world.ts'`,
      'src/queue/port.ts': `import { settings } from '../config.ts'`,
      'src/platform/event.ts': `import { refusals } from '../words/refusals.id.ts'`,
      'src/platform/queue.ts': `import type { Ticket } from '../queue/rules/ticket.ts'`,
      'src/words/id.ts': `import { now } from '../platform/clock.ts'`,
      'src/config.ts': `import { offices } from './offices/offices.ts'`,
      'src/web/console.tsx': `import type { Kiosk } from './kiosk.tsx'`,
      'src/web/console/calls.tsx': `import { kiosk } from '../kiosk/tickets.tsx'`,
      'src/web/http/pages.tsx': `import { kiosk } from '../kiosk.tsx'`,
      'src/web/display.tsx': `import { app } from '../app.ts'`,
      'src/helpers/text.ts': `export const text = ''`,
      'src/stray.ts': `export const text = ''`,
      'src/estimates/rules/follow/office.ts': `import { learned } from '../learn/learned.ts'`,
      'src/estimates/rules/guess/wait.ts': `import type { Line } from '../trace/line.ts'`,
    },
    {
      'src/queue/call-next.ts': `import { counters } from '../offices/schema.ts'\nimport { refuse } from '../platform/refusal.ts'`,
      'src/platform/refusal.ts': `import type { RefusalCode } from '../words/refusals.id.ts'`,
      'src/ledger/verify.ts': `import { nextTurn } from '../queue/rules/turn.ts'`,
      'src/opendata/week.ts': `import { share } from '../performance/share.ts'`,
      'src/web/kiosk/tickets.tsx': `import { Page } from '../../../views/kiosk/page.tsx'\nimport { form } from '../http/forms.ts'\nimport { idle } from './idle.ts'`,
      'src/web/portal.tsx': `import { part } from './portal/part.tsx'\nimport { line } from '../queue/line.ts'`,
      'src/seed.ts': `import { settings } from './config.ts'\nimport { line } from './queue/line.ts'`,
      'src/cli/token.ts': `import { createToken } from '../people/create-token.ts'`,
      'src/estimates/rules/run/scene.ts': `import { office } from '../follow/office-now.ts'\nimport type { Wait } from '../wait.ts'`,
      'src/survey/note.ts': `// import { x } from '../hall/x.ts'\nexport const says = "import { x } from '../hall/x.ts'"`,
    },
  )

  it('has a table without circles', () => {
    const edges = new Map<string, readonly string[]>(Object.entries(MAY_LEAN_ON))
    expect(circlesIn(edges)).toEqual([])
    expect(circlesIn(new Map([...edges, ['offices', ['opendata']]]))).not.toEqual([])
  })
})

describe('1. no file imports itself by a detour', () => {
  holds(
    nothingGoesInCircles,
    {
      'src/queue/line.ts': `import { call } from './call-next.ts'`,
    },
    {
      'src/queue/call-next.ts': `import { line } from './line.ts'\nimport { turn } from './turn.ts'`,
      'src/queue/turn.ts': `import type { Call } from './call-next.ts'`,
    },
  )
})

describe('2. hono stays at the doors', () => {
  holds(
    honoStaysAtTheDoors,
    {
      'src/queue/line.ts': `import { Hono } from 'hono'`,
      'src/platform/limits.ts': `import type { Context } from 'hono'`,
      'src/cli.ts': `import { serve } from '@hono/node-server'`,
      'src/catalogue/card.tsx': `import { Fragment } from 'hono/jsx'`,
      'views/kiosk/page.tsx': `import { html } from 'hono/html'`,
    },
    {
      'src/web/kiosk.tsx': `import { Hono } from 'hono'`,
      'src/server.ts': `import { serve } from '@hono/node-server'`,
      'views/display/page.tsx': `import type { FC } from 'hono/jsx'`,
      'tests/web/kiosk.test.ts': `import { Hono } from 'hono'`,
    },
  )
})

describe('3. rules are pure', () => {
  holds(
    rulesArePure,
    {
      'src/queue/rules/line.ts': `import { eq } from 'drizzle-orm'`,
      'src/queue/rules/now.ts': 'export const now = () => Date.now()',
      'src/queue/rules/luck.ts': `import { randomInt } from 'node:crypto'`,
      'src/queue/rules/file.ts': `import { readFileSync } from 'node:fs'`,
      'src/queue/rules/ask.ts': `export const ask = () => fetch('/line')`,
      'src/queue/rules/deep.ts': `import { tickets } from '../schema.ts'`,
    },
    {
      'src/queue/schema.ts': `import { text } from 'drizzle-orm/sqlite-core'`,
      'src/queue/rules/turn.ts': `import type { Ticket } from '../schema.ts'\nimport { refuse } from '../../platform/refusal.ts'`,
      'src/platform/refusal.ts': 'export class Refusal extends Error {}',
      'src/ledger/rules/leaf.ts': `import { createHash } from 'node:crypto'\nimport { Temporal } from 'temporal-polyfill'`,
    },
  )

  it('names the rule that reaches something impure', () => {
    const found = rulesArePure(
      planted({
        'src/queue/rules/turn.ts': `import { waiting } from '../waiting.ts'`,
        'src/queue/waiting.ts': `import { eq } from 'drizzle-orm'`,
      }),
    )
    expect(found).toEqual([
      'src/queue/rules/turn.ts reaches src/queue/waiting.ts:1 a pure rule may not use this (drizzle-orm)',
    ])
  })
})

describe('4. views take types, words and paths', () => {
  holds(
    viewsTakeTypesOnly,
    {
      'views/kiosk/page.tsx': `import { line } from '../../src/queue/line.ts'`,
      'views/kiosk/half.tsx': `import { type Line, line } from '../../src/queue/line.ts'`,
      'views/kiosk/form.tsx': `import { form } from '../../src/web/http/forms.ts'`,
      'views/kiosk/file.tsx': `import { readFileSync } from 'node:fs'`,
      'views/kiosk/lazy.tsx': `const { Card } = await import(name)`,
      'views/kiosk/test.tsx': `import { world } from '../../tests/support/world.ts'`,
    },
    {
      'views/kiosk/card.tsx': `import type { Line } from '../../src/queue/line.ts'\nimport { words } from '../../src/words/id.ts'\nimport { paths } from '../../src/web/http/paths.ts'\nimport { Card } from '../components/card.tsx'`,
    },
  )
})

describe('4. views are synchronous and fetch nothing', () => {
  holds(
    viewsAreSynchronous,
    {
      'views/kiosk/page.tsx': 'export async function Page() {}',
      'views/kiosk/arrow.tsx': 'export const Page = async () => <p />',
      'views/kiosk/lazy.tsx': 'const text = await words',
      'views/kiosk/line.tsx': `const line = fetch('/line')`,
      'views/kiosk/wait.tsx': 'setTimeout(() => undefined, 5)',
    },
    {
      'views/layouts/page.tsx': `export const Page = () => <script async src="/a.js">{'await fetch()'}</script>`,
      'views/assets/voice.ts': `const clips = await fetch('/clips')`,
    },
  )
})

describe('10. the scan sees every file', () => {
  it('has read as many files as the tree has', () => {
    expect(unread(sources, listed)).toEqual([])
    expect(sources.length).toBeGreaterThan(50)
  })

  it('catches a file that it has not read', () => {
    expect(unread(sources, [...listed, 'library/queue.ts'])).toEqual([
      'library/queue.ts is not read by the scan',
    ])
    expect(unread(sources.slice(1), listed)).toHaveLength(1)
  })
})
