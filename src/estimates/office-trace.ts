import { instantOf, localDay } from '../offices/rules/local-time.ts'
import type { Database } from '../platform/database.ts'
import type { OfficeEvent } from '../platform/events.ts'
import type { ConfigEvent, TraceEvent } from './rules/trace/trace.ts'
import { configAt, policyAt } from './rules/trace/trace-config.ts'
import { createTracer } from './rules/trace/trace-of-event.ts'
import { readTraceSettings } from './trace-settings.ts'

/** The trace of an office as it grows: it goes on from event to event, whether of the past or of now. */
export type OfficeTrace = {
  /** The first line of all: what was in force at the instant at which the trace begins. */
  begin: (at: number) => TraceEvent
  /** The lines of the next events of the office, in their order. */
  take: (events: readonly OfficeEvent[]) => Promise<TraceEvent[]>
}

const CHANGES_RULES = ['policy.set', 'service.changed']

/** Opens the trace of an office. Refuses OFFICE_UNKNOWN. */
export async function openOfficeTrace(db: Database, office: string): Promise<OfficeTrace> {
  const tracer = createTracer()
  let settings = await readTraceSettings(db, office)
  let day = ''
  let said = ''

  function configLine(at: number): ConfigEvent[] {
    const config = configAt(settings, at)
    const says = JSON.stringify({ ...config, t: 0 })
    if (says === said) return []
    said = says
    return [config]
  }

  /** The rules are said anew where they changed: by an event, or by a day on which others are valid. */
  async function rulesFor({ name, seq, at }: OfficeEvent): Promise<ConfigEvent[]> {
    const isChange = CHANGES_RULES.includes(name)
    if (isChange && seq > settings.seq) settings = await readTraceSettings(db, office)
    const today = localDay(at, settings.timeZone)
    const isNewDay = today !== day
    day = today
    if (isNewDay) return configLine(isChange ? at : startOf(today, settings.timeZone))
    return isChange ? configLine(at) : []
  }

  return {
    begin: (at) => {
      day = localDay(at, settings.timeZone)
      const config = configAt(settings, at)
      said = JSON.stringify({ ...config, t: 0 })
      return config
    },
    take: async (events) => {
      const lines: TraceEvent[] = []
      for (const event of events) {
        lines.push(...(await rulesFor(event)))
        lines.push(...tracer.take(event, policyAt(settings, event.at).return.after))
      }
      return lines
    },
  }
}

function startOf(day: string, timeZone: string): number {
  return instantOf(day, '00:00', timeZone)
}
