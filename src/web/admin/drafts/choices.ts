import type { Choices } from '../../../../views/admin/drafts/section-fields.tsx'
import { citation } from '../../../catalogue/rules/regulation.ts'
import { surroundingsOf } from '../../../catalogue/surroundings.ts'
import type { House } from '../../http/house.ts'
import { paths } from '../../http/paths.ts'
import type { DraftHere } from './draft-here.ts'

/** What may be chosen in the forms of a draft. */
export async function choicesFor(house: House, { office, draft, language }: DraftHere): Promise<Choices> {
  const { regulations, lifeEvents } = await surroundingsOf(house.reading, office.slug)
  const { cases = [], requirements = [] } = draft.sheet
  return {
    cases: cases.map(({ code, name }) => ({ code, name: name[language] })),
    regulations: regulations.map((law) => ({
      code: law.code,
      name: nameOf(citation(law), law.about?.[language]),
    })),
    lifeEvents: lifeEvents.map(({ code, name }) => ({ code, name: name[language] })),
    forms: Object.fromEntries(
      requirements.map(({ code }) => [code, paths.adminDraftForm(office.slug, draft.code, code)]),
    ),
  }
}

function nameOf(cited: string, about: string | undefined): string {
  return about === undefined ? cited : `${cited}: ${about}`
}
