/** The addresses of every page, in one place. Values only; views may use them. */
export const paths = {
  home: '/',
  office: (office: string) => `/${office}`,
  service: (office: string, code: string) => `/${office}/layanan/${encodeURIComponent(code)}`,
  serviceVersion: (office: string, code: string, version: number) =>
    `/${office}/layanan/${encodeURIComponent(code)}/versi/${version}`,
  lifeEvent: (office: string, code: string) => `/${office}/peristiwa/${encodeURIComponent(code)}`,
  hours: (office: string) => `/${office}/jam`,
  fees: (office: string) => `/${office}/biaya`,
  pledge: (office: string) => `/${office}/maklumat`,
  /** The page on which citizens read a draft and comment on it. */
  draft: (office: string, code: string) => `/${office}/layanan/${encodeURIComponent(code)}/rancangan`,
  draftComments: (office: string, code: string) =>
    `/${office}/layanan/${encodeURIComponent(code)}/rancangan/komentar`,
  /** A form to download, by the hash of its bytes. */
  form: (office: string, hash: string, name: string) =>
    `/${office}/formulir/${hash}/${encodeURIComponent(name)}`,
  /** How good the estimates of an office are, or of one of its services. */
  accuracy: (office: string, code?: string) =>
    `/${office}/perkiraan${code === undefined ? '' : `/${encodeURIComponent(code)}`}`,
  accuracyMethod: (office: string) => `/${office}/perkiraan/cara`,
  counter: (office: string, counter: string) => `/${office}/loket/${encodeURIComponent(counter)}`,
  openData: (office: string) => `/${office}/data`,
  openDataFile: (office: string, file: string) => `/${office}/data/${file}`,
  catalogue: '/data/catalog.jsonld',
  api: '/api/v1',
  apiDescription: '/api/v1/openapi.json',
  apiOffice: (office: string, path = '') => `/api/v1/offices/${office}${path}`,
  kiosk: (office: string) => `/${office}/kiosk`,
  kioskAssistance: (office: string) => `/${office}/kiosk/assistance`,
  kioskRest: (office: string) => `/${office}/kiosk/rest`,
  kioskGroup: (office: string, letter: string) => `/${office}/kiosk/groups/${encodeURIComponent(letter)}`,
  kioskService: (office: string, code: string) => `/${office}/kiosk/services/${encodeURIComponent(code)}`,
  kioskFees: (office: string, code: string) => `/${office}/kiosk/services/${encodeURIComponent(code)}/fees`,
  kioskTickets: (office: string) => `/${office}/kiosk/tickets`,
  kioskTicket: (office: string, secret: string) => `/${office}/kiosk/tickets/${encodeURIComponent(secret)}`,
  kioskPaper: (office: string, secret: string) =>
    `/${office}/kiosk/tickets/${encodeURIComponent(secret)}/paper`,
  display: (office: string) => `/${office}/display`,
  displayLive: (office: string) => `/${office}/display/live`,
  displayCalls: (office: string) => `/${office}/display/calls`,
  displayChime: (office: string) => `/${office}/display/chime.wav`,
  console: (office: string) => `/${office}/console`,
  consoleCounters: (office: string, counter?: string) =>
    `/${office}/console/counters${counter === undefined ? '' : `?counter=${encodeURIComponent(counter)}`}`,
  consoleHandedBack: (office: string, count: number) => `/${office}/console/counters?handedBack=${count}`,
  consoleLive: (office: string) => `/${office}/console/live`,
  consoleHall: (office: string) => `/${office}/console/hall`,
  hallServices: (office: string, counter: string) =>
    `/${office}/console/hall/counters/${encodeURIComponent(counter)}/services`,
  /** What would be if a closed counter opened now. */
  hallSupposed: (office: string, counter: string, services: readonly string[] = []) => {
    const chosen = new URLSearchParams(services.map((each) => ['services', each])).toString()
    const here = `/${office}/console/hall/counters/${encodeURIComponent(counter)}/supposed`
    return chosen === '' ? here : `${here}?${chosen}`
  },
  hallAct: (office: string, counter: string, act: string) =>
    `/${office}/console/hall/counters/${encodeURIComponent(counter)}/${act}`,
  hallTicket: (office: string, counter: string, ticket: string, act: string) =>
    `/${office}/console/hall/counters/${encodeURIComponent(counter)}/tickets/${encodeURIComponent(ticket)}/${act}`,
  newTicket: (office: string, counter: string) =>
    `/${office}/console/counters/${encodeURIComponent(counter)}/new-ticket`,
  desk: (office: string, counter: string) => `/${office}/console/counters/${encodeURIComponent(counter)}`,
  deskAct: (office: string, counter: string, act: string) =>
    `/${office}/console/counters/${encodeURIComponent(counter)}/${act}`,
  deskTicket: (office: string, counter: string, ticket: string, act: string) =>
    `/${office}/console/counters/${encodeURIComponent(counter)}/tickets/${encodeURIComponent(ticket)}/${act}`,
  admin: (office: string) => `/${office}/admin`,
  adminPeople: (office: string) => `/${office}/admin/people`,
  adminPerson: (office: string, officer: string) => `/${office}/admin/people/${encodeURIComponent(officer)}`,
  adminPersonDeed: (office: string, officer: string, deed: string) =>
    `/${office}/admin/people/${encodeURIComponent(officer)}/${deed}`,
  adminDevices: (office: string) => `/${office}/admin/devices`,
  adminRevocation: (office: string, device: string) =>
    `/${office}/admin/devices/${encodeURIComponent(device)}/revocation`,
  adminHours: (office: string) => `/${office}/admin/hours`,
  adminPeriod: (office: string, from = 'new') => `/${office}/admin/hours/periods/${encodeURIComponent(from)}`,
  adminPeriodRemoval: (office: string, from: string) =>
    `/${office}/admin/hours/periods/${encodeURIComponent(from)}/removal`,
  adminHolidays: (office: string) => `/${office}/admin/holidays`,
  adminHolidayWithdrawal: (office: string, day: string) =>
    `/${office}/admin/holidays/${encodeURIComponent(day)}/withdrawal`,
  adminHolidayTable: (office: string) => `/${office}/admin/holidays.csv`,
  adminHolidayPreview: (office: string) => `/${office}/admin/holidays/preview`,
  adminHolidayImport: (office: string) => `/${office}/admin/holidays/import`,
  adminPolicy: (office: string) => `/${office}/admin/policy`,
  adminPolicyPreview: (office: string) => `/${office}/admin/policy/preview`,
  adminLimits: (office: string) => `/${office}/admin/limits`,
  adminServices: (office: string) => `/${office}/admin/services`,
  adminService: (office: string, code: string) => `/${office}/admin/services/${encodeURIComponent(code)}`,
  adminSuspension: (office: string, code: string) =>
    `/${office}/admin/services/${encodeURIComponent(code)}/suspension`,
  adminResumption: (office: string, code: string) =>
    `/${office}/admin/services/${encodeURIComponent(code)}/resumption`,
  adminServiceHours: (office: string, code: string) =>
    `/${office}/admin/services/${encodeURIComponent(code)}/hours`,
  adminServiceOwner: (office: string, code: string) =>
    `/${office}/admin/services/${encodeURIComponent(code)}/owner`,
  adminServiceHolidays: (office: string, code: string) =>
    `/${office}/admin/services/${encodeURIComponent(code)}/holidays`,
  adminServiceHolidayWithdrawal: (office: string, code: string, day: string) =>
    `/${office}/admin/services/${encodeURIComponent(code)}/holidays/${encodeURIComponent(day)}/withdrawal`,
  adminServiceDeed: (office: string, code: string, deed: 'stock' | 'withdrawal' | 'draft') =>
    `/${office}/admin/services/${encodeURIComponent(code)}/${deed}`,
  adminCatalogueImport: (office: string) => `/${office}/admin/services/import`,
  adminCataloguePreview: (office: string) => `/${office}/admin/services/import/preview`,
  adminCatalogueTable: (office: string, table: 'catalogue' | 'template', kind: 'csv' | 'xlsx') =>
    `/${office}/admin/services/import/${table}.${kind}`,
  adminGroups: (office: string) => `/${office}/admin/groups`,
  adminGroup: (office: string, letter: string) => `/${office}/admin/groups/${encodeURIComponent(letter)}`,
  adminRegulations: (office: string) => `/${office}/admin/regulations`,
  adminRegulation: (office: string, code = 'new') =>
    `/${office}/admin/regulations/${encodeURIComponent(code)}`,
  adminLifeEvents: (office: string) => `/${office}/admin/life-events`,
  adminDraft: (office: string, code: string) => `/${office}/admin/drafts/${encodeURIComponent(code)}`,
  adminDraftPage: (
    office: string,
    code: string,
    page: 'preview' | 'difference' | 'comments' | 'publication' | 'review' | 'end',
  ) => `/${office}/admin/drafts/${encodeURIComponent(code)}/${page}`,
  adminDraftAnswer: (office: string, code: string, comment: string) =>
    `/${office}/admin/drafts/${encodeURIComponent(code)}/comments/${encodeURIComponent(comment)}`,
  adminDraftPart: (office: string, code: string, part: string) =>
    `/${office}/admin/drafts/${encodeURIComponent(code)}/parts/${encodeURIComponent(part)}`,
  adminDraftFee: (office: string, code: string, fee: string) =>
    `/${office}/admin/drafts/${encodeURIComponent(code)}/fees/${encodeURIComponent(fee)}`,
  adminDraftForm: (office: string, code: string, requirement: string) =>
    `/${office}/admin/drafts/${encodeURIComponent(code)}/forms/${encodeURIComponent(requirement)}`,
  adminCounters: (office: string) => `/${office}/admin/counters`,
  adminCounter: (office: string, counter = 'new') =>
    `/${office}/admin/counters/${encodeURIComponent(counter)}`,
  adminCounterDeed: (office: string, counter: string, deed: 'retirement' | 'restoration') =>
    `/${office}/admin/counters/${encodeURIComponent(counter)}/${deed}`,
  adminAgencies: (office: string) => `/${office}/admin/agencies`,
  adminAgency: (office: string, code: string) => `/${office}/admin/agencies/${encodeURIComponent(code)}`,
  adminAgencyRemoval: (office: string, code: string) =>
    `/${office}/admin/agencies/${encodeURIComponent(code)}/removal`,
  adminOffice: (office: string) => `/${office}/admin/office`,
  adminFigures: (office: string, day?: string) =>
    `/${office}/admin/figures${day === undefined ? '' : `?day=${encodeURIComponent(day)}`}`,
  adminFiguresWhole: (office: string, day: string) =>
    `/${office}/admin/figures.json?day=${encodeURIComponent(day)}`,
  adminFigureTable: (office: string, table: 'services' | 'hours' | 'counters', day: string) =>
    `/${office}/admin/figures/${table}.csv?day=${encodeURIComponent(day)}`,
  adminReplay: (office: string, day?: string) =>
    `/${office}/admin/replay${day === undefined ? '' : `?day=${encodeURIComponent(day)}`}`,
  adminAudit: (office: string) => `/${office}/admin/audit`,
  adminAuditLines: (office: string) => `/${office}/admin/audit.ndjson`,
  adminAuditTable: (office: string) => `/${office}/admin/audit.csv`,
  signIn: (office: string) => `/${office}/sign-in`,
  code: (office: string) => `/${office}/sign-in/code`,
  secondFactor: (office: string) => `/${office}/sign-in/second-factor`,
  unlock: (office: string) => `/${office}/sign-in/unlock`,
  counterBrowser: (office: string) => `/${office}/sign-in/counter`,
  pin: (office: string) => `/${office}/sign-in/pin`,
  signOut: (office: string) => `/${office}/sign-out`,
  enrolment: (office: string, code: string) => `/${office}/enrol/${encodeURIComponent(code)}`,
  /** Where a device of each role works. */
  device: {
    kiosk: (office: string) => `/${office}/kiosk`,
    display: (office: string) => `/${office}/display`,
    counter: (office: string) => `/${office}/sign-in`,
  },
  setUp: (step: string) => `/setup/${step}`,
  setUpLink: (key: string) => `/setup?${new URLSearchParams({ key })}`,
  ticket: (secret: string) => `/t/${secret}`,
  language: '/language',
  health: '/healthz',
  gallery: '/gallery',
} as const
