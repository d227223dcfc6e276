import type { StandardState } from '../../../views/admin/service-standard.tsx'
import type { CatalogueEntry } from '../../catalogue/every-service.ts'
import { type Standard, standardOn } from '../../catalogue/standards.ts'
import type { Policy } from '../../queue/rules/policy.ts'
import { dateInWords } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

/** Where the standard of a service stands on a local date, in words. */
export function standardState(
  { code, versions, draft }: CatalogueEntry,
  today: string,
  policy: Policy,
  language: Language,
): StandardState {
  const inForce = standardOn(versions, today)
  const upcoming = comingAfter(versions, today)
  const { validTo = null, withdrawal = null } = versions[0] ?? {}
  const isEnding = inForce !== undefined && inForce.validTo !== null && upcoming === undefined
  return {
    version:
      inForce === undefined
        ? null
        : {
            version: inForce.version,
            date: dateInWords(inForce.validFrom, language),
            until: isEnding && withdrawal === null ? dateInWords(inForce.validTo, language) : null,
          },
    upcoming:
      upcoming === undefined
        ? null
        : { version: upcoming.version, date: dateInWords(upcoming.validFrom, language) },
    withdrawn:
      withdrawal === null || validTo === null
        ? null
        : { date: dateInWords(validTo, language), isOver: validTo < today },
    draft: draft === null ? null : draft.state === 'review' ? 'review' : 'draft',
    unanswered: draft?.unanswered ?? 0,
    isPlaced: policy.services[code] !== undefined,
  }
}

/** The versions from which a draft may begin, the one in force first. */
export function basesOf({ versions }: CatalogueEntry, today: string): Standard[] {
  return [standardOn(versions, today), comingAfter(versions, today)].filter((each) => each !== undefined)
}

/** What a service is called, as far as anything has been written of it. */
export function nameOf({ code, versions, draft }: CatalogueEntry, language: Language): string {
  return (versions[0]?.sheet.name ?? draft?.sheet.name)?.[language] ?? code
}

/** A version that is to come; one that another has replaced ends before it begins. */
function comingAfter(versions: readonly Standard[], today: string): Standard | undefined {
  return versions.find(({ validFrom, validTo }) => today < validFrom && validFrom <= (validTo ?? validFrom))
}
