/** The addresses of every page, in one place. Values only; views may use them. */
export const paths = {
  home: '/',
  office: (office: string) => `/${office}`,
  service: (office: string, code: string) => `/${office}/layanan/${encodeURIComponent(code)}`,
  counter: (office: string, counter: string) => `/${office}/loket/${encodeURIComponent(counter)}`,
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
  console: (office: string) => `/${office}/console`,
  consoleCounters: (office: string, counter?: string) =>
    `/${office}/console/counters${counter === undefined ? '' : `?counter=${encodeURIComponent(counter)}`}`,
  consoleLive: (office: string) => `/${office}/console/live`,
  consoleHall: (office: string) => `/${office}/console/hall`,
  hallServices: (office: string, counter: string) =>
    `/${office}/console/hall/counters/${encodeURIComponent(counter)}/services`,
  newTicket: (office: string, counter: string) =>
    `/${office}/console/counters/${encodeURIComponent(counter)}/new-ticket`,
  desk: (office: string, counter: string) => `/${office}/console/counters/${encodeURIComponent(counter)}`,
  deskAct: (office: string, counter: string, act: string) =>
    `/${office}/console/counters/${encodeURIComponent(counter)}/${act}`,
  deskTicket: (office: string, counter: string, ticket: string, act: string) =>
    `/${office}/console/counters/${encodeURIComponent(counter)}/tickets/${encodeURIComponent(ticket)}/${act}`,
  admin: (office: string) => `/${office}/admin`,
  signIn: (office: string) => `/${office}/sign-in`,
  signOut: (office: string) => `/${office}/sign-out`,
  enrolment: (office: string, code: string) => `/${office}/enrol/${encodeURIComponent(code)}`,
  ticket: (secret: string) => `/t/${secret}`,
  language: '/language',
  health: '/healthz',
  gallery: '/gallery',
} as const
