import type { Example } from '../examples.ts'
import { DeviceTable } from './device-table.tsx'
import { devices } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'four of them',
    door: 'portal',
    render: (language) => <DeviceTable {...{ language, devices }} office="sukamaju" mayManage />,
  },
  {
    name: 'none yet',
    door: 'portal',
    render: (language) => <DeviceTable language={language} devices={[]} office="sukamaju" mayManage />,
  },
]
