import { defineCommand } from 'citty'
import { orFail } from './ending.ts'
import { commandOnHouse } from './on-a-house.ts'

export const token = defineCommand({
  meta: { name: 'token', description: 'Tokens for programs' },
  subCommands: {
    create: defineCommand({
      meta: { name: 'create', description: 'Make a bearer token and print it, once' },
      args: {
        office: { type: 'string', required: true, description: 'the slug of the office' },
        role: {
          type: 'string',
          required: true,
          description: 'kiosk, display, officer, supervisor, admin or auditor',
        },
        label: { type: 'string', description: 'what it is for' },
      },
      run: ({ args: { office, role, label } }) =>
        orFail(() => commandOnHouse('token create', { office, role, label })),
    }),
  },
})
