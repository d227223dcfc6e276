import { connect, type Socket } from 'node:net'

/** Opens many streams and tells, for each event, when the last of them had all of it. */
const [port = '0', count = '0', kind = 'house'] = process.argv.slice(2)
const END = `${'x'.repeat(20)}\n\n`
const sockets: Socket[] = []
let have = 0
let opened = 0

for (let batch = 0; batch < Number(count); batch += 200) {
  await Promise.all(Array.from({ length: Math.min(200, Number(count) - batch) }, open))
}
while (kind === 'house' && opened < Number(count)) await new Promise((resolve) => setTimeout(resolve, 20))
process.send?.('open')

function open(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      if (kind === 'house') socket.write('GET /events HTTP/1.1\r\nHost: x\r\n\r\n')
      resolve()
    })
    sockets.push(socket)
    let rest = ''
    let isOpen = kind !== 'house'
    socket.setEncoding('latin1')
    socket.on('error', reject)
    socket.on('data', (part: string) => {
      rest = rest.slice(-64) + part
      if (!isOpen && rest.includes('retry:')) {
        isOpen = true
        opened++
      }
      if (!rest.endsWith(END)) return
      rest = ''
      have++
      if (have === Number(count)) {
        have = 0
        process.send?.(performance.timeOrigin + performance.now())
      }
    })
  })
}

process.on('message', () => {
  for (const socket of sockets) socket.destroy()
  process.exit(0)
})
