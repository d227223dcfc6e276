/** Stable codes: by them rows and nodes refer to each other, in every format alike. */

export const serviceId = (office: string, code: string) => `${office}/${code}`
export const caseId = (service: string, code: string) => `${service}/case/${code}`
export const requirementId = (service: string, code: string) => `${service}/${code}`
export const stepId = (service: string, position: number) => `${service}/step/${position}`
export const feeId = (service: string, position: number) => `${service}/fee/${position}`
export const standardId = (service: string, version: number) => `${service}/v${version}`
export const regulationId = (office: string, code: string) => `${office}/regulation/${code}`
export const lifeEventId = (office: string, code: string) => `${office}/event/${code}`
export const counterId = (office: string, counter: string) => `${office}/counter/${counter}`
export const agencyId = (office: string, code: string) => `${office}/agency/${code}`
