import { expect, test } from 'vitest'
import { createOneAtATime, whenItsTurn } from '../../src/platform/one-at-a-time.ts'

/** Jobs that end when they are told to, and which of them began. */
function working(most: number) {
  const oneAtATime = createOneAtATime(most)
  const begun: string[] = []
  const ends = new Map<string, { well: () => void; badly: (why: Error) => void }>()
  const ask = (name: string): Promise<string> =>
    whenItsTurn(oneAtATime, () => {
      begun.push(name)
      return new Promise((resolve, reject) =>
        ends.set(name, { well: () => resolve(name), badly: (why) => reject(why) }),
      )
    })
  return { ask, begun, end: (name: string) => ends.get(name) }
}

test('jobs are done one at a time, in the order in which they were asked for', async () => {
  const { ask, begun, end } = working(3)
  const asked = ['ani', 'budi', 'sari'].map(ask)
  for (const [place, name] of ['ani', 'budi', 'sari'].entries()) {
    await expect.poll(() => begun).toEqual(['ani', 'budi', 'sari'].slice(0, place + 1))
    end(name)?.well()
    expect(await asked[place]).toBe(name)
  }
})

test('one more than are kept is refused, until one of them is over', async () => {
  const { ask, begun, end } = working(2)
  const [first] = [ask('ani'), ask('budi')]
  await expect(ask('sari')).rejects.toMatchObject({ code: 'TOO_MANY_AT_ONCE' })
  end('ani')?.well()
  await first
  await expect.poll(() => begun).toEqual(['ani', 'budi'])
  ask('sari')
  end('budi')?.well()
  await expect.poll(() => begun).toEqual(['ani', 'budi', 'sari'])
})

test('a job that fails says so to whoever asked for it, and the next begins', async () => {
  const { ask, begun, end } = working(2)
  const [first] = [ask('ani'), ask('budi')]
  end('ani')?.badly(new Error('no day'))
  await expect(first).rejects.toThrow('no day')
  await expect.poll(() => begun).toEqual(['ani', 'budi'])
})
