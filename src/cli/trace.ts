import { defineCommand } from 'citty'
import { orFail } from './ending.ts'
import { commandOnHouse } from './on-a-house.ts'

export const trace = defineCommand({
  meta: { name: 'trace', description: 'Write the past of an office as a trace, without persons' },
  args: {
    office: { type: 'string', required: true, description: 'the slug of the office' },
    from: { type: 'string', description: 'the first local day, such as 2026-04-06' },
    to: { type: 'string', description: 'the last local day' },
    day: {
      type: 'string',
      description: 'instead of both: one local day, with the sixty before it from which it learned',
    },
  },
  run: ({ args: { office, from, to, day } }) =>
    orFail(() => commandOnHouse('trace', { office, from, to, day })),
})
