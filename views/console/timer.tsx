import type { Child } from 'hono/jsx'
import { timer } from '../../src/words/format.ts'

export type TimerProps = { since: number; now: number; tone: 'called' | 'serving'; plain?: string } & (
  | { limit: number; left: string; over: string }
  | { limit?: never; left?: never; over?: never }
)

/** Minutes and seconds that run. Past the limit the colour and the words change; both say the same. */
export function Timer({ since, now, tone, plain, limit, left, over }: TimerProps) {
  const seconds = Math.max(0, Math.floor((now - since) / 1000))
  const isLate = limit !== undefined && seconds > limit
  const words: Child =
    limit === undefined ? plain : (isLate ? over : left).replace('{time}', timer(Math.abs(limit - seconds)))
  return (
    <p
      class="timer"
      role="timer"
      data-tone={isLate ? 'late' : tone}
      data-timer={String(since)}
      data-limit={limit === undefined ? undefined : String(limit)}
      data-left={left}
      data-over={over}
    >
      <span class="timer__now" data-timer-now>
        {timer(seconds)}
      </span>
      <span class="timer__words" data-timer-words>
        {words}
      </span>
    </p>
  )
}
