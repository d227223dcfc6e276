import { defineCommand } from 'citty'

export const serving = defineCommand({
  meta: { name: 'serve', description: 'Open the house' },
  run: async () => {
    await import('../server.ts')
  },
})
