import { describe } from 'vitest'
import { auditIsAppendOnly } from './support/architecture/append-only.ts'
import { holds } from './support/architecture/holds.ts'
import { filesAreShort } from './support/architecture/size.ts'
import {
  oneFileImportsTheDriver,
  oneFileReadsTheEnvironment,
  timeAndChanceComeFromPlatform,
} from './support/architecture/time.ts'
import {
  commandsStayShort,
  onlyDoorsAndJobsPerform,
  onlyTheOwnerWrites,
} from './support/architecture/writing.ts'

describe('5. only the owner writes a table', () => {
  const tables = `export const tickets = sqliteTable('tickets', {})\nexport const numberSeries = sqliteTable('number_series', {})`
  holds(
    onlyTheOwnerWrites,
    {
      'src/survey/answer.ts': `import { tickets } from '../queue/schema.ts'\nawait work.db\n  .update(\n    tickets,\n  )`,
      'src/survey/renamed.ts': `import { tickets as theirs } from '../queue/schema.ts'\nawait db.insert(theirs)`,
      'src/survey/whole.ts': `import * as queue from '../queue/schema.ts'\nawait db.delete(queue.tickets)`,
      'src/survey/sql.ts': 'await db.run(sql`update number_series set last = 0`)',
      'src/survey/hole.ts': `import { tickets } from '../queue/schema.ts'\nawait db.run(sql\`delete from \${tickets}\`)`,
      'src/survey/schema-too.ts': `export { tickets } from '../queue/schema.ts'`,
      'src/seed.ts': `import { tickets } from './queue/schema.ts'\nawait db.insert(tickets)`,
      'src/web/kiosk.tsx': `import { tickets } from '../queue/schema.ts'\nawait db.insert(tickets)`,
    },
    {
      'src/queue/schema.ts': tables,
      'src/queue/issue-ticket.ts': `import { tickets } from './schema.ts'\nawait db.insert(tickets)\nsql\`update tickets set state = 1\``,
      'src/survey/ask.ts': `import { tickets } from '../queue/schema.ts'\ndb.select().from(tickets)\nsql\`select 1 from \${tickets}\`\nseen.delete(ticket)`,
      'src/survey/type.ts': `export type { Ticket } from '../queue/schema.ts'`,
    },
  )
})

describe('5. the audit is only added to', () => {
  holds(
    auditIsAppendOnly,
    {
      'src/audit/tidy.ts': 'await work.db.delete(auditLines)',
      'src/audit/mend.ts': 'await work.db\n  .update(\n    auditLines,\n  )',
      'src/audit/whole.ts': 'await work.db.delete(schema.auditLines)',
      'src/audit/sql.ts': 'await db.run(sql`delete from audit_lines`)',
      'src/audit/hole.ts': 'await db.run(sql`update ${auditLines} set facts = null`)',
    },
    {
      'src/audit/append-line.ts': 'await work.db.insert(auditLines).values(line)',
      'src/audit/trail.ts': 'db.select().from(auditLines)',
    },
  )
})

describe('6. only doors, jobs and the command line open a unit of work', () => {
  holds(
    onlyDoorsAndJobsPerform,
    {
      'src/queue/call-next.ts': 'await perform(by, (work) => callNext(work))',
      'src/hall/print.ts': 'await house.perform(by, print)',
      'src/notices/passed-on.ts': 'const open = parts.perform',
    },
    {
      'src/platform/work.ts': 'export function perform(by, job) {}',
      'src/web/kiosk.tsx': 'await perform(by, issueTicket)',
      'src/queue/close-day-job.ts': `await perform('system', closeDay)`,
      'src/seed.ts': `await perform('system', plant)`,
      'src/queue/line.ts': '// perform is called by the doors\nperformance(1)',
      'src/people/sign-in.ts': `await parts.perform('system', keep)`,
    },
  )
})

describe('6. nothing slow or remote happens inside one', () => {
  const work = `import type { Work } from '../platform/work.ts'\n`
  holds(
    commandsStayShort,
    {
      'src/hall/print-ticket.ts': `${work}import { connect } from 'node:net'`,
      'src/hall/announce.ts': `${work}await fetch('http://localhost')`,
      'src/hall/wait.ts': `${work}setTimeout(ring, 10)`,
      'src/hall/push.ts': `${work}import { send } from './send.ts'`,
    },
    {
      'src/hall/send.ts': `import { request } from 'node:http'`,
      'src/hall/send-job.ts': `${work}import { send } from './send.ts'`,
      'src/hall/reprint.ts': `${work}import type { Printer } from './send.ts'`,
    },
  )
})

describe('7. time and chance come in through platform', () => {
  holds(
    timeAndChanceComeFromPlatform,
    {
      'src/queue/now.ts': 'const now = Date.now()',
      'src/queue/today.ts': 'const today = new Date()',
      'src/queue/bare.ts': 'const today = new Date',
      'src/queue/hole.ts': `const text = \`\${Date.now()}\``,
      'src/queue/luck.ts': 'const luck = Math.random()',
      'src/web/http/took.ts': 'const began = performance.now()',
      'src/queue/zoned.ts': 'const now = Temporal.Now.instant()',
      'src/people/secret.ts': 'const id = crypto.randomUUID()',
      'src/people/token.ts': `import { randomBytes } from 'node:crypto'`,
      'views/display/clock.tsx': 'const now = new Date()',
    },
    {
      'src/platform/clock.ts': 'export const machine = () => Date.now()',
      'src/queue/at.ts': `// Date.now() is for platform\nconst at = new Date(work.at)\nconst rule = 'no Math.random()'`,
      'src/ledger/hash.ts': `import { createHash } from 'node:crypto'`,
      'views/assets/clock.ts': 'const now = new Date()',
      'tests/queue/line.test.ts': 'const began = Date.now()',
    },
  )
})

describe('8. one reader of the environment', () => {
  holds(
    oneFileReadsTheEnvironment,
    {
      'src/server.ts': 'const port = process.env.PORT',
      'src/platform/log.ts': `const level = process['env'].LOG_LEVEL`,
      'src/app.ts': `import { env } from 'node:process'`,
    },
    { 'src/config.ts': 'const { PORT } = process.env', 'src/cli.ts': 'process.exit(process.argv.length)' },
  )
})

describe('8. one importer of the database driver', () => {
  holds(
    oneFileImportsTheDriver,
    {
      'src/queue/line.ts': `import { createClient } from '@libsql/client'`,
      'src/platform/work.ts': `import type { Client } from '@libsql/client'`,
      'src/people/sign-in.ts': `import { drizzle } from 'drizzle-orm/libsql'`,
      'src/platform/database.ts': `import { createClient } from '@libsql/client'`,
      'src/platform/connection.ts': `import { drizzle } from 'drizzle-orm/libsql'`,
      'src/queue/turns.ts': `import Libsql from 'libsql'`,
    },
    {
      'src/platform/connection.ts': `import Libsql from 'libsql'`,
      'src/platform/database.ts': `import { drizzle } from 'drizzle-orm/libsql/sqlite3'`,
    },
  )
})

describe('9. a file fits on a few screens', () => {
  const lines = (count: number) => 'x\n'.repeat(count)
  holds(
    filesAreShort,
    {
      'src/queue/line.ts': lines(201),
      'views/kiosk/page.css': lines(201),
      'src/queue/schema.ts': lines(301),
      'src/words/kiosk.id.ts': lines(301),
    },
    { 'src/queue/turn.ts': lines(200), 'src/people/schema.ts': lines(300), 'tests/a.test.ts': lines(300) },
  )
})
