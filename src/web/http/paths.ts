/** The addresses of every page, in one place. Values only; views may use them. */
export const paths = {
  home: '/',
  office: (office: string) => `/${office}`,
  service: (office: string, code: string) => `/${office}/layanan/${encodeURIComponent(code)}`,
  counter: (office: string, counter: string) => `/${office}/loket/${encodeURIComponent(counter)}`,
  kiosk: (office: string) => `/${office}/kiosk`,
  display: (office: string) => `/${office}/display`,
  console: (office: string) => `/${office}/console`,
  admin: (office: string) => `/${office}/admin`,
  signIn: (office: string) => `/${office}/sign-in`,
  signOut: (office: string) => `/${office}/sign-out`,
  enrolment: (office: string, code: string) => `/${office}/enrol/${encodeURIComponent(code)}`,
  ticket: (secret: string) => `/t/${secret}`,
  language: '/language',
  health: '/healthz',
  gallery: '/gallery',
} as const
