import type { Duration, World, WorldCounter, WorldDuty } from './world.ts'

/** A world with its names looked up: what the simulation of one day leans on, and never changes. */
export type Plan = Readonly<{
  world: World
  services: readonly PlanService[]
  openAt: number
  closeAt: number
  /** Tickets a second at weight 1. */
  rate: number
  peakWeight: number
  officers: readonly Officer[]
}>

export type PlanService = Readonly<{
  id: string
  index: number
  bit: number
  time: Duration
  share: number
  transferTo: string | null
  transferOdds: number
}>

/** Who sits at a counter: how long each service takes, by its index, against the mean; and the wrap-up. */
export type Officer = Readonly<{ factors: readonly number[]; wrap: Duration | null }>

export function planOf(world: World): Plan {
  const services = world.services.map((service, index) => ({
    id: service.id,
    index,
    bit: 1 << index,
    time: service.time,
    share: service.share,
    transferTo: service.transfer?.to ?? null,
    transferOdds: service.transfer?.odds ?? 0,
  }))
  const openAt = secondsOf(world.open)
  const closeAt = secondsOf(world.close)
  const officers = world.counters.map((counter) => officerOf(world, counter))
  return {
    world,
    services,
    openAt,
    closeAt,
    rate: (world.load * capacity(world, officers)) / (closeAt - openAt),
    peakWeight: Math.max(...world.hourWeights),
    officers,
  }
}

/** Seconds since midnight of `HH:MM`. */
export function secondsOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 3600 + Number(minutes) * 60
}

/** When a counter is on duty by plan, as pairs of seconds since midnight. */
export function stretchesOf(world: World, weekday: number, counter: string): { from: number; to: number }[] {
  const plan = world.duty.plans.find(
    (one) => one.weekdays.includes(weekday) && one.counters.includes(counter),
  )
  return (plan?.stretches ?? [`${world.open}-${world.close}`]).map((stretch) => {
    const [from = '', to = ''] = stretch.split('-')
    return { from: secondsOf(from), to: secondsOf(to) }
  })
}

function officerOf(world: World, { factor = 1, factors = {}, wrap }: WorldCounter): Officer {
  return { factors: world.services.map(({ id }) => factor * (factors[id] ?? 1)), wrap }
}

/** Roughly how many tickets all counters can serve in a day: each counter's time over what its tickets take. */
function capacity(world: World, officers: readonly Officer[]): number {
  return world.counters.reduce((sum, counter, i) => {
    const officer = officers[i]
    const own = world.services.flatMap((service, index) =>
      counter.services.includes(service.id)
        ? [
            {
              share: service.share,
              seconds: service.time.seconds * (officer?.factors[index] ?? 1) * visits(world, service.id),
            },
          ]
        : [],
    )
    const shares = own.reduce((all, { share }) => all + share, 0)
    const serving = own.reduce((all, { share, seconds }) => all + share * seconds, 0) / shares
    const each = serving + (world.walk?.seconds ?? 0) + (counter.wrap?.seconds ?? 0)
    return sum + (presence(world, counter.id) * (1 - absence(world.duty, counter))) / each
  }, 0)
}

/** A transfer is served twice; what it costs the second time is counted with the service it comes to. */
function visits(world: World, service: string): number {
  const mine = world.services.find(({ id }) => id === service)
  const moved = world.services.filter(({ transfer }) => transfer?.to === service)
  const added = moved.reduce((sum, { share, transfer }) => sum + share * (transfer?.odds ?? 0), 0)
  return 1 + added / (mine?.share ?? 1)
}

function absence(duty: WorldDuty, { isSteady }: WorldCounter): number {
  return isSteady ? 0 : duty.absence + (1 - duty.absence) * duty.leaving.odds * 0.3
}

function presence(world: World, counter: string): number {
  const days = world.weekdays.map((weekday) =>
    stretchesOf(world, weekday, counter).reduce((sum, { from, to }) => sum + to - from, 0),
  )
  return days.reduce((sum, seconds) => sum + seconds, 0) / days.length
}
