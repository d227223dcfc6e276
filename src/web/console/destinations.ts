import type { Destination } from '../../../views/console/desk.ts'
import type { Service } from '../../catalogue/services.ts'
import type { Language } from '../../words/language.ts'

/** The services that a visit may turn to, and why not to one that gives no numbers; it may stay with its own. */
export function destinationsIn(
  services: readonly Service[],
  language: Language,
  own?: string | undefined,
): Destination[] {
  return services.map(({ code, sheet, suspension }) => ({
    code,
    name: sheet.name[language],
    ...(suspension !== null && code !== own && { suspended: suspension.reason[language] }),
  }))
}
