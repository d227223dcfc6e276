import type { CaseChoice, Needs } from '../../../views/portal/sheet.ts'
import type { BehindPart, SheetText } from '../../../views/portal/sheet-parts.tsx'
import { deadlineOf } from '../../catalogue/rules/deadline.ts'
import { occasionsOf } from '../../catalogue/rules/occasion.ts'
import type { FormFile, ServiceTime, Sheet } from '../../catalogue/rules/standard.ts'
import type { Office } from '../../offices/office.ts'
import type { Bilingual } from '../../offices/rules/bilingual.ts'
import { instantOf, localDay } from '../../offices/rules/local-time.ts'
import { clockTime, longDate, zoneLabel } from '../../words/format.ts'
import { type Language, phrase, wordsOf } from '../../words/language.ts'
import { paths } from '../http/paths.ts'
import { type Asked, nothingAsked } from './asked.ts'
import { feesIn, type Priced } from './fees.ts'

/**
 * A sheet as it is read at an instant, in one language: whole, or what one case of it needs. `here` is the
 * address of its page, or null where no case is to be chosen and nothing worked out.
 */
export function sheetIn(
  service: Priced,
  office: Office,
  at: number,
  language: Language,
  { here = null, asked = nothingAsked }: { here?: string | null; asked?: Asked } = {},
): SheetText {
  const { sheet } = service
  const { procedure, time, product, complaints, guide = [], cases = [] } = sheet
  const chosen = cases.some(({ code }) => code === asked.case) ? asked.case : null
  const fees = feesIn(service, office, localDay(at, office.timeZone), language, { ...asked, case: chosen })
  return {
    ...fees,
    ...(here === null && { calculators: [] }),
    needs: needsIn(sheet, chosen, office, language),
    cases: here === null ? [] : choicesIn(sheet, here, chosen, language),
    steps: procedure.map(({ text, who, minutes }) => ({
      text: text[language],
      who: who?.[language] ?? null,
      minutes: minutes ?? null,
    })),
    promise: {
      amount: time.amount,
      unit: time.unit,
      from: time.from[language],
      setByOffice: time.setByOffice ?? false,
    },
    deadline: here === null ? null : deadlineIn(time, at, office, language),
    product: product[language],
    complaints: complaints[language],
    guide: guide.map((sentence) => sentence[language]),
    behind: behindIn(sheet, language),
  }
}

/** What everybody brings, then each case or the chosen one, then what else may be asked for. */
function needsIn(sheet: Sheet, chosen: string | null, office: Office, language: Language): Needs[] {
  return occasionsOf(sheet)
    .filter((occasion) => chosen === null || occasion.case === null || occasion.case === chosen)
    .map(({ title, requirements }) => ({
      case: title?.[language] ?? null,
      items: requirements.map(({ text, note, form, cases, condition }) => ({
        text: text[language],
        // What is asked for under a condition in some cases stands among those of its case.
        note:
          [cases && condition, note]
            .map((each) => each?.[language])
            .filter(Boolean)
            .join('. ') || null,
        form: form === undefined ? null : formLink(form, office),
      })),
    }))
}

function formLink({ file, name }: FormFile, office: Office) {
  return { href: paths.form(office.slug, file, name), name }
}

function choicesIn(
  { cases = [] }: Sheet,
  here: string,
  chosen: string | null,
  language: Language,
): CaseChoice[] {
  if (cases.length < 2) return []
  const all = { code: null, name: wordsOf(language).portal.service.cases.all, href: `${here}#requirements` }
  const each = cases.map(({ code, name }) => ({
    ...{ code, name: name[language] },
    href: `${here}?${new URLSearchParams({ keadaan: code })}#requirements`,
  }))
  return [all, ...each].map((choice) => ({ ...choice, isChosen: choice.code === chosen }))
}

/** By when it is done when its time begins now: "Selasa, 7 April 2026", with the time where it is that exact. */
function deadlineIn(time: ServiceTime, at: number, office: Office, language: Language): string | null {
  const deadline = deadlineOf(time, at, office)
  if (deadline === null) return null
  const { timeZone } = office
  const date = longDate(instantOf(deadline.day, '12:00', timeZone), timeZone, language)
  return deadline.at === null
    ? date
    : phrase(language, wordsOf(language).common.atDateAndTime, {
        date,
        time: clockTime(deadline.at, timeZone),
        zone: zoneLabel(deadline.at, timeZone),
      })
}

const behind = [
  'facilities',
  'competence',
  'supervision',
  'staffing',
  'guarantee',
  'safety',
  'evaluation',
] as const satisfies readonly BehindPart[]

function behindIn(sheet: Sheet, language: Language): SheetText['behind'] {
  return behind.flatMap((part) => {
    const text: Bilingual | undefined = sheet[part]
    return text === undefined ? [] : [{ part, text: text[language] }]
  })
}
