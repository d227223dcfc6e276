import { describe, expect, it } from 'vitest'
import { amountOf, type Fee, feesOn, lapsedBasis } from '../src/catalogue/rules/fee.ts'
import { basisText } from '../src/catalogue/rules/regulation.ts'
import type { Sheet } from '../src/catalogue/rules/standard.ts'
import { demoOffices } from '../src/seed.ts'

const MONDAY = '2026-04-06'

const offices = await demoOffices()
const [sukamaju] = offices
const sheets = offices.flatMap(({ services, regulations }) =>
  services.map(({ code, sheet }) => ({ code, sheet, regulations })),
)
const sheetOf = (code: string) => sheets.find((each) => each.code === code)?.sheet
const feesOf = (code: string, day = MONDAY) => feesOn(sheetOf(code)?.fees ?? [], day)

describe.each(sheets.map((each) => [each.code, each] as const))(
  'the sheet of %s',
  (_, { sheet, regulations }) => {
    it('rests every fee of today on laws in force, or says that the office sets it', () => {
      const today = feesOn(sheet.fees, MONDAY)
      expect(today.length).toBeGreaterThan(0)
      for (const fee of today) {
        expect(fee.basis ?? fee.setByOffice, fee.what.id).toBeTruthy()
        expect(lapsedBasis(fee, regulations, MONDAY), fee.what.id).toEqual([])
      }
    })

    it('has its six components of delivery and the eight internal ones', () => {
      expect(sheet.requirements.length).toBeGreaterThan(0)
      expect(sheet.procedure.length).toBeGreaterThan(2)
      expect(sheet.procedure.filter(({ who }) => who === undefined)).toEqual([])
      expect(sheet.legal.length).toBeGreaterThan(0)
      expect(Object.keys(sheet)).toEqual(
        expect.arrayContaining([
          ...['facilities', 'competence', 'supervision', 'staffing', 'guarantee', 'safety', 'evaluation'],
        ]),
      )
    })

    it('asks for a case only where the answer changes what to bring or to pay', () => {
      const cases = (sheet.cases ?? []).map(({ code }) => code)
      expect(cases.length).not.toBe(1)
      const consequences = cases.map((code) => JSON.stringify(inCase(sheet, code)))
      expect(new Set(consequences).size).toBe(cases.length)
      expect(conditionsOf(sheet)).not.toContainEqual(expect.stringMatching(/^(bila|hilang|rusak|baru)\b/i))
    })

    it('puts no case and condition on one requirement, which a list by cases could not show', () => {
      const both = sheet.requirements.filter(({ cases, condition }) => cases && condition)
      expect(both).toEqual([])
    })

    it('has a guide of short sentences, each with one idea and no riddle', () => {
      const guide = sheet.guide ?? []
      expect(guide.length).toBeGreaterThanOrEqual(4)
      expect(guide.length).toBeLessThanOrEqual(7)
      for (const language of ['id', 'en'] as const) {
        const sentences = guide.map((sentence) => sentence[language])
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^[A-Z0-9][^!?;:]*[^.]\.$/)
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(18)
        }
        expect(unexplained(sentences.join(' '))).toEqual([])
      }
    })

    it('is found by life events and by the words of people', () => {
      expect(sheet.lifeEvents?.length).toBeGreaterThan(0)
      expect(sheet.keywords.length).toBeGreaterThanOrEqual(8)
      expect(new Set(sheet.keywords).size).toBe(sheet.keywords.length)
      expect(sheet.keywords.map((word) => word.toLowerCase())).toEqual(sheet.keywords)
    })

    it('says that it is an example to be checked, and where it comes from', () => {
      expect(sheet.source.id).toMatch(/^Contoh untuk peraga, periksa dengan kantor Anda\. .*adalah contoh\.$/)
      expect(sheet.source.en).toMatch(
        /^An example to try things with; check with your office\. .*examples\.$/,
      )
      expect(sheet.source.id).toMatch(
        /Dirangkum dari|menurut PP|menggantikan PP|dari standar|ditetapkan tiap/,
      )
      expect(sheet.decree).toMatch(/\(contoh\)$/)
    })
  },
)

describe('what to bring in one case', () => {
  it.each([
    ['KK', 'BARU', ['BUKTI-KAWIN', 'SPTJM-KAWIN']],
    ['KK', 'PINDAH', ['SURAT-PINDAH']],
    ['KK', 'PERUBAHAN', ['KK-LAMA', 'BUKTI-PERISTIWA']],
    ['KK', 'HILANG', ['SURAT-HILANG', 'FC-KTP']],
    ['KK', 'RUSAK', ['KK-RUSAK', 'FC-KTP']],
    ['KTP', 'BARU', ['USIA-17', 'FC-KK', 'F-1-02']],
    ['KTP', 'HILANG', ['FC-KK', 'F-1-02', 'SURAT-HILANG']],
    ['AKTA-LAHIR', 'HILANG', ['FC-KK', 'SURAT-HILANG']],
    ['SIM-BARU', 'C', ['KTP', 'USIA', 'SEHAT', 'PSIKOLOGI', 'UJIAN']],
    ['SIM-BARU', 'B1', ['KTP', 'USIA-20', 'SIM-A', 'SEHAT', 'PSIKOLOGI', 'UJIAN']],
    ['SKCK', 'BARU', ['FC-KTP', 'FC-KK', 'FC-AKTA', 'FOTO', 'JKN']],
    ['PASPOR', 'BARU', ['KTP', 'KK', 'BUKTI-LAHIR', 'JADWAL']],
    ['PASPOR', 'HILANG', ['KTP', 'KK', 'BUKTI-LAHIR', 'SURAT-HILANG']],
    ['NIB', 'PERORANGAN', ['NIK', 'HP', 'NPWP', 'KBLI']],
    ['BPHTB', 'JUAL-BELI', ['KTP', 'BUKTI-HAK', 'BUKTI-HARGA']],
    ['BPHTB', 'WARIS', ['KTP-WARIS', 'SURAT-WARIS', 'BUKTI-HAK']],
  ])('for %s in the case %s is %j', (code, chosen, codes) => {
    const brought = (sheetOf(code)?.requirements ?? []).filter(({ cases = [chosen] }) =>
      cases.includes(chosen),
    )
    expect(brought.map((requirement) => requirement.code)).toEqual(codes)
  })
})

describe('the fees of Sukamaju', () => {
  const amountsOf = (code: string) =>
    feesOf(code).map(({ amountRupiah, basis }) => [
      amountRupiah ?? 'formula',
      basis && basisText(basis, sukamaju?.regulations ?? []),
    ])

  it.each([
    ['KK', [[0, 'UU 24/2013 Pasal 79A']]],
    ['KTP', [[0, 'UU 24/2013 Pasal 79A']]],
    ['SIM-BARU', [120_000, 100_000, 50_000, 250_000].map((amount) => [amount, 'PP 76/2020'])],
    ['SIM-PERPANJANGAN', [80_000, 75_000, 30_000, 225_000].map((amount) => [amount, 'PP 76/2020'])],
    ['BPKB', [225_000, 375_000].map((amount) => [amount, 'PP 76/2020'])],
    ['MUTASI', [150_000, 250_000].map((amount) => [amount, 'PP 76/2020'])],
    ['SKCK', [[30_000, 'PP 76/2020']]],
    [
      'PASPOR',
      [350_000, 650_000, 650_000, 950_000, 1_000_000, 1_000_000, 500_000, 100_000, 150_000].map((amount) => [
        amount,
        'PP 45/2024',
      ]),
    ],
    ['NIKAH', [0, 600_000, 0].map((amount) => [amount, 'PP 59/2018'])],
  ])('for %s are those of the law', (code, fees) => expect(amountsOf(code)).toEqual(fees))

  it.each([
    ['SIM-BARU', 'A', [120_000]],
    ['SIM-BARU', 'B2', [120_000]],
    ['SIM-BARU', 'C', [100_000]],
    ['SIM-BARU', 'D', [50_000]],
    ['SIM-PERPANJANGAN', 'C', [75_000]],
    ['STNK', 'RODA-2', [100_000, 60_000, undefined, undefined]],
    ['STNK', 'RODA-4', [200_000, 100_000, undefined, undefined]],
    ['MUTASI', 'RODA-4', [250_000]],
    ['PASPOR', 'BARU', [350_000, 650_000, 650_000, 950_000, 1_000_000, 100_000, 150_000]],
    ['PASPOR', 'RUSAK', [350_000, 650_000, 650_000, 950_000, 1_000_000, 500_000, 100_000, 150_000]],
  ])('for %s in the case %s are those of that case alone', (code, chosen, amounts) => {
    const due = feesOf(code).filter(({ cases = [chosen] }) => cases.includes(chosen))
    expect(due.map(({ amountRupiah }) => amountRupiah)).toEqual(amounts)
  })

  it('leave out the yearly endorsement that the Supreme Court annulled', () => {
    const amounts = amountsOf('STNK').map(([amount]) => amount)
    expect(amounts).toEqual([100_000, 200_000, 60_000, 100_000, 'formula', 'formula'])
    const every = sheets.flatMap(({ sheet }) => sheet.fees.flatMap(({ what }) => [what.id, what.en]))
    expect(every.filter((what) => /pengesahan|endorse/i.test(what))).toEqual([])
  })

  it('of the police say that article 7 can set people free, and the guide says whom', () => {
    const ofPolice = sheets.filter(({ sheet }) => sheet.fees.some(isOfPolice))
    expect(ofPolice).toHaveLength(6)
    for (const { code, sheet } of ofPolice) {
      const conditions = sheet.fees.filter(isOfPolice).map(({ condition }) => condition?.id ?? '')
      expect(conditions.every((words) => /kecuali dibebaskan Pasal 7$/i.test(words))).toBe(true)
      const guide = (sheet.guide ?? []).map(({ id }) => id).join(' ')
      for (const group of [
        'tidak mampu',
        'pelajar',
        'usaha kecil',
        'sosial',
        'agama',
        'negara',
        'luar kuasa',
      ]) {
        expect(guide, code).toContain(group)
      }
    }
  })

  it('for a passport are known from before and after 17 December 2024', () => {
    const before = feesOf('PASPOR', '2024-12-16')
    expect(before.map(({ amountRupiah }) => amountRupiah)).toEqual([350_000, 650_000])
    expect(before.flatMap((fee) => lapsedBasis(fee, sukamaju?.regulations ?? [], '2024-12-16'))).toEqual([])
    expect(feesOf('PASPOR', '2024-12-17')).toEqual(feesOf('PASPOR'))
    expect(sheetOf('PASPOR')?.fees).toHaveLength(before.length + feesOf('PASPOR').length)
  })
})

describe('the tax on a property', () => {
  const millions = (count: number) => count * 1_000_000
  const formulaIn = (chosen: string) =>
    feesOf('BPHTB').find(({ cases }) => cases?.includes(chosen))?.formula ?? { words: { id: '', en: '' } }

  it.each([
    ['JUAL-BELI', millions(500), millions(80), millions(21), 'bought for 500 million'],
    ['WARIS', millions(500), millions(300), millions(10), 'inherited'],
    ['JUAL-BELI', millions(80), millions(80), 0, 'worth no more than the allowance'],
    ['JUAL-BELI', millions(60), millions(80), 0, 'worth less: never below zero'],
    ['JUAL-BELI', millions(80) + 39, millions(80), 1, 'no part of a rupiah is asked'],
  ])('in the case %s on %d with an allowance of %d is %d: %s', (chosen, value, allowance, tax) => {
    expect(amountOf(formulaIn(chosen), { value, allowance })).toBe(tax)
  })

  it('is tried with the lowest allowance that the law lets a bylaw set', () => {
    const tried = ['JUAL-BELI', 'WARIS'].map((chosen) => {
      const formula = formulaIn(chosen)
      const examples = (formula.inputs ?? []).map(({ name, example }) => [name, example])
      return amountOf(formula, Object.fromEntries(examples))
    })
    expect(tried).toEqual([millions(21), millions(10)])
  })

  it('is the only formula with a calculation: of the others the figures are not known', () => {
    const known = sheets.filter(({ sheet }) => sheet.fees.some(({ formula }) => formula?.expression))
    expect(known.map(({ code }) => code)).toEqual(['BPHTB'])
  })
})

/** What is brought and paid in one case. */
function inCase({ requirements, fees }: Sheet, chosen: string) {
  return [requirements, fees].map((list) =>
    list.flatMap(({ cases = [chosen] }, place) => (cases.includes(chosen) ? place : [])),
  )
}

function conditionsOf({ requirements, fees }: Sheet): string[] {
  return [...requirements, ...fees].flatMap(({ condition }) => condition?.id ?? [])
}

/** Abbreviations that stand nowhere in the text beside what they mean, as in "Surat Izin Mengemudi (SIM)". */
function unexplained(text: string): string[] {
  const used = new Set(text.match(/(?<![\p{L}-])\p{Lu}{2,}/gu))
  return [...used].filter((short) => !text.includes(`(${short}`))
}

function isOfPolice({ basis = [] }: Fee): boolean {
  return basis.some(({ regulation }) => regulation === 'PP-76-2020')
}
