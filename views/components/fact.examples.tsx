import { type Language, phrase, wordsOf } from '../../src/words/language.ts'
import type { Example } from '../examples.ts'
import { Fact, Facts } from './fact.tsx'
import { Fee } from './gratis-badge.tsx'

export const examples: Example[] = [
  {
    name: 'a strip on the kiosk',
    door: 'kiosk',
    size: [1080, 260],
    render: (language) => threeFacts(language),
  },
  {
    name: 'a card on the portal',
    door: 'portal',
    size: [860, 130],
    render: (language) => threeFacts(language, true),
  },
  {
    name: 'a card on a phone',
    door: 'portal',
    size: [320, 330],
    render: (language) => threeFacts(language, true),
  },
]

function threeFacts(language: Language, boxed = false) {
  const { common } = wordsOf(language)
  return (
    <Facts boxed={boxed}>
      <Fact
        label={common.fee.label}
        value={<Fee amountRupiah={0} language={language} />}
        note="UU 24/2013 Pasal 79A"
      />
      <Fact label={common.promise} value={phrase(language, common.units.workingDays, { count: 1 })} />
      <Fact label={common.acceptedUntil} value="14.30 WIB" />
    </Facts>
  )
}
