import { parseArgs } from 'node:util'
import { makeTrace } from './trace.ts'
import { WORLDS } from './worlds.ts'
import { writeWorld } from './write.ts'

/** Makes the traces of all worlds, or of those whose id begins with `--only`, and says how the oracle fared. */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '400' },
  },
})
const { out, only, seed, runs } = values
if (out === undefined) {
  process.stderr.write('npm run eta:worlds -- --out FOLDER [--only ID] [--seed N] [--runs N]\n')
  process.exit(1)
}
for (const world of WORLDS.filter(({ id }) => only.split(',').some((start) => id.startsWith(start)))) {
  const began = Date.now()
  const made = Array.from({ length: world.traces }, (_, turn) =>
    makeTrace(world, Number(seed), turn, Number(runs)),
  )
  writeWorld(out, world, made)
  const asked = made.flatMap((trace) => trace.asked).filter(({ kind }) => kind !== 'idle')
  const waits = asked.map(({ waitSeconds }) => waitSeconds).sort((one, other) => one - other)
  const covered = asked.filter(
    ({ waitSeconds, oracle: { p10, p90 } }) => waitSeconds >= p10 && waitSeconds <= p90,
  )
  const at = (share: number) => (waits[Math.floor(share * waits.length)] ?? 0).toFixed(0)
  process.stdout.write(
    `${world.id.padEnd(24)} ${asked.length} asked, covered ${(covered.length / asked.length).toFixed(3)}, waits ${at(0.1)} ${at(0.5)} ${at(0.9)} s, made in ${((Date.now() - began) / 1000).toFixed(1)} s\n`,
  )
}
