import { basisText } from '../../catalogue/rules/regulation.ts'
import type { Service } from '../../catalogue/services.ts'
import { isoAt } from '../../offices/rules/local-time.ts'
import { caseId, lifeEventId, requirementId, serviceId, standardId, stepId } from './codes.ts'
import type { Facts, Links } from './facts.ts'
import type { Entry } from './table.ts'

export function serviceRows({ office, services }: Facts, links: Links): Entry<'services'>[] {
  return services.map((service) => {
    const { code, letter, group, owner, version, validFrom, validTo, publishedAt, sheet } = service
    const { name, summary, slogan, product, complaints, decree, legal, keywords, source } = sheet
    const { facilities, competence, supervision, staffing, guarantee, safety, evaluation } = sheet
    return {
      ...{ service: serviceId(office.slug, code), office: office.slug, code, url: links.service(code) },
      ...{ name, summary, slogan, group: letter, group_name: group.name, agency: owner.code },
      agency_name: { id: owner.id, en: owner.en },
      ...timeOf(service),
      ...{ product, complaints, decree, version, valid_from: validFrom, valid_to: validTo, keywords },
      published_at: isoAt(publishedAt, office.timeZone),
      legal_basis: legal.length === 0 ? null : basisText(legal, service.regulations),
      life_events: (sheet.lifeEvents ?? []).map((event) => lifeEventId(office.slug, event)),
      ...stateOf(service),
      ...{ facilities, competence, supervision, staffing, guarantee, safety, evaluation, source },
      guide: sheet.guide && {
        id: sheet.guide.map(({ id }) => id),
        en: sheet.guide.map(({ en }) => en),
      },
    }
  })
}

export function caseRows({ office, services }: Facts): Entry<'cases'>[] {
  return services.flatMap(({ code: of, sheet }) => {
    const service = serviceId(office.slug, of)
    return (sheet.cases ?? []).map(({ code, name }) => ({ case: caseId(service, code), service, code, name }))
  })
}

export function requirementRows({ office, services }: Facts): Entry<'requirements'>[] {
  return services.flatMap(({ code: of, sheet }) => {
    const service = serviceId(office.slug, of)
    return sheet.requirements.map(({ code, text, note, cases = [], condition, form }, index) => ({
      ...{ requirement: requirementId(service, code), service, position: index + 1, code, text, note },
      cases: cases.map((one) => caseId(service, one)),
      ...{ condition, form_name: form?.name, form_sha256: form?.file },
    }))
  })
}

export function stepRows({ office, services }: Facts): Entry<'steps'>[] {
  return services.flatMap(({ code, sheet }) => {
    const service = serviceId(office.slug, code)
    return sheet.procedure.map(({ text, who, minutes }, index) => {
      const position = index + 1
      return { step: stepId(service, position), service, position, text, who, minutes }
    })
  })
}

/** Every version that was ever published; who gave a service up is nobody's business, why is everybody's. */
export function standardRows({ office, services, standards }: Facts): Entry<'standards'>[] {
  return standards.map(({ code, version, validFrom, validTo, publishedAt, sheet, withdrawal }) => {
    const service = serviceId(office.slug, code)
    return {
      ...{ standard: standardId(service, version), service, version, valid_from: validFrom },
      ...{ valid_to: validTo, published_at: isoAt(publishedAt, office.timeZone) },
      ...{ name: sheet.name, decree: sheet.decree, withdrawal_reason: withdrawal?.reason, sheet },
      is_in_force: services.some((current) => current.code === code && current.version === version),
    }
  })
}

function timeOf({ sheet: { time } }: Service) {
  const { amount, unit, from, setByOffice = false } = time
  return { time_amount: amount, time_unit: unit, time_from: from, is_time_set_by_office: setByOffice }
}

function stateOf({ suspension, stock }: Service) {
  return {
    is_suspended: suspension !== null,
    suspension_reason: suspension?.reason,
    expected_back: suspension?.expectedBack,
    stock_item: stock?.item,
    stock_state: stock?.state,
  }
}
