import { type Language, wordsOf } from '../../src/words/language.ts'
import { Icon } from '../components/icon.tsx'

export type ConnectionProps = { language: Language }

/** What the behaviour knows of the connection; without it nothing is claimed. */
export function Connection({ language }: ConnectionProps) {
  const { console } = wordsOf(language)
  return (
    <span class="connection" id="connection" data-connection="unknown" role="status" hx-morph-skip>
      <span class="connection__words" data-when="connecting">
        <Icon name="refresh" /> {console.connecting}
      </span>
      <span class="connection__words" data-when="connected">
        <Icon name="refresh" /> {console.connected}
      </span>
      <span class="connection__words" data-when="disconnected">
        <Icon name="wifi-off" /> {console.disconnected}
      </span>
    </span>
  )
}
