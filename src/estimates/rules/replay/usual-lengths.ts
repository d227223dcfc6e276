import { atPercent } from '../../../performance/rules/rank.ts'
import { UNSAID_SECONDS } from '../trace/trace-config.ts'
import type { LivedDay } from './lived-day.ts'
import type { LivedCall } from './lived-visits.ts'

export type Lengths = Readonly<{ walkSeconds: number; servingSeconds: number }>

/**
 * How long a visit at a counter lasts: as it did, or where nobody knows as half of all with that service that
 * day did at most; where none was served, as its standard promises.
 */
export function usualLengths({ visitors, promisedSeconds }: LivedDay) {
  const walks: number[] = []
  const servings = new Map<string, number[]>()
  for (const { steps } of visitors)
    for (const { service, calls } of steps)
      for (const { walkSeconds, servingSeconds } of calls) {
        if (servingSeconds === null || servingSeconds === 0) continue
        walks.push(walkSeconds)
        const those = servings.get(service) ?? []
        servings.set(service, those)
        those.push(servingSeconds)
      }
  const usualWalk = atPercent(walks, 50) ?? 0
  const usual = new Map([...servings].map(([service, those]) => [service, atPercent(those, 50)]))
  return (service: string, known: LivedCall | undefined): Lengths => ({
    walkSeconds: known?.walkSeconds ?? usualWalk,
    servingSeconds: known?.servingSeconds ?? usual.get(service) ?? promisedSeconds[service] ?? UNSAID_SECONDS,
  })
}
