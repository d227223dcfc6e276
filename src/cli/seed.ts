import { defineCommand } from 'citty'
import { readConfig } from '../config.ts'
import { plantDemo } from '../demo.ts'
import { openHouse } from '../house.ts'
import { listOffices } from '../offices/office.ts'
import { createLog } from '../platform/log.ts'
import { orFail } from './ending.ts'

export const seed = defineCommand({
  meta: { name: 'seed', description: 'Plant the example offices into an empty folder' },
  run: () =>
    orFail(async () => {
      const config = readConfig()
      let wasEmpty = false
      const { close } = await openHouse(config, createLog('silent'), async (house) => {
        wasEmpty = (await listOffices(house.reading)).length === 0
        await plantDemo(config.dataDir)(house)
      })
      await close()
      if (!wasEmpty) throw new Error(`${config.dataDir} holds offices already; seed wants an empty folder.`)
    }),
})
