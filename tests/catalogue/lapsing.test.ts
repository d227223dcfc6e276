import { expect, test } from 'vitest'
import type { Fee } from '../../src/catalogue/rules/fee.ts'
import { stoppedBy } from '../../src/catalogue/rules/lapsing.ts'
import type { Regulation } from '../../src/catalogue/rules/regulation.ts'

const today = '2026-04-06'
const name = { id: 'SKCK', en: 'Police certificate' }
const law = { code: 'PP-76-2020', kind: 'PP', number: '76', year: 2020 }
const fee: Fee = { what: name, amountRupiah: 30_000, basis: [{ regulation: 'PP-76-2020' }] }

const stops = (fees: Fee[], before: Partial<Regulation>, after: Partial<Regulation>) =>
  stoppedBy([{ name, fees }], { ...law, ...before }, { ...law, ...after }, today).length

test.each<[string, Fee[], Partial<Regulation>, Partial<Regulation>, number]>([
  ['gets a last day', [fee], {}, { validTo: '2026-05-31' }, 1],
  ['gets one that has passed', [fee], {}, { validTo: '2026-01-31' }, 1],
  ['gets an earlier one', [fee], { validTo: '2026-12-31' }, { validTo: '2026-05-31' }, 1],
  ['gets a later one', [fee], { validTo: '2026-05-31' }, { validTo: '2026-12-31' }, 0],
  ['loses its last day', [fee], { validTo: '2026-05-31' }, {}, 0],
  ['had lapsed before', [fee], { validTo: '2026-01-31' }, { validTo: '2025-12-31' }, 0],
  ['begins only later', [fee], {}, { validFrom: '2026-06-01' }, 1],
  ['began long ago', [fee], {}, { validFrom: '2020-12-21' }, 0],
  ['outlives the fee', [{ ...fee, validTo: '2026-05-01' }], {}, { validTo: '2026-05-31' }, 0],
  ['begins with the fee', [{ ...fee, validFrom: '2026-06-01' }], {}, { validFrom: '2026-06-01' }, 0],
  ['is another one', [{ ...fee, basis: [{ regulation: 'PP-1-2020' }] }], {}, { validTo: today }, 0],
])('a law that %s stops as many fees', (_, fees, before, after, count) => {
  expect(stops(fees, before, after)).toBe(count)
})

test('a law that nobody knew before stops what already names it until it begins', () => {
  expect(stoppedBy([{ name, fees: [fee] }], undefined, { ...law, validTo: '2026-05-31' }, today)).toEqual([
    { service: name, fee: name, when: null },
  ])
})
