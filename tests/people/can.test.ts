import { describe, expect, it } from 'vitest'
import { can, type Question, type Role, roles } from '../../src/people/rules/can.ts'

/** What each role may do; everything else it may not. */
const may: Record<Role, readonly Question[]> = {
  public: [],
  kiosk: ['see the kiosk', 'issue ticket'],
  display: ['see the display'],
  counter: ['offer officers to unlock by PIN'],
  officer: [
    ...(['see the display', 'see the console', 'see the line', 'work a counter'] as const),
    ...(['issue ticket', 'issue ticket for someone'] as const),
    ...(['sign in with a password alone', 'unlock by PIN'] as const),
  ],
  supervisor: [
    ...(['see the kiosk', 'see the display', 'see the console', 'see the reports', 'see the line'] as const),
    ...(['issue ticket', 'issue ticket for someone', 'work a counter'] as const),
    ...(['move officers', 'answer aspirations', 'see the administration', 'read the audit'] as const),
  ],
  admin: [
    ...(['see the kiosk', 'see the display', 'see the reports', 'see the administration'] as const),
    ...(['see the line', 'read the audit', 'manage the office', 'manage the catalogue'] as const),
    'see the office',
    ...(['see people', 'manage people', 'see devices', 'manage devices', 'manage backups'] as const),
  ],
  auditor: [
    ...(['sign in with a password alone', 'see the display', 'see the reports', 'see the line'] as const),
    ...(['see the administration', 'see people', 'see devices', 'read the audit'] as const),
    'see the office',
  ],
}

const questions: readonly Question[] = [...new Set(Object.values(may).flat())]

describe.each(roles)('%s', (role) => {
  it.each(questions.filter((question) => may[role].includes(question)))('may %s', (question) => {
    expect(can(role, question)).toBe(true)
  })

  it.each(questions.filter((question) => !may[role].includes(question)))('may not %s', (question) => {
    expect(can(role, question)).toBe(false)
  })
})

it('lets a supervisor do what an officer does, but for the ways in that ask less', () => {
  const waysIn: readonly Question[] = ['sign in with a password alone', 'unlock by PIN']
  for (const question of may.officer) {
    expect(can('supervisor', question)).toBe(!waysIn.includes(question))
  }
})

it('lets an auditor see all and do nothing', () => {
  const seen = may.auditor.filter((question) => question !== 'sign in with a password alone')
  for (const question of seen) expect(question).toMatch(/^(?:see|read) /)
})

it('lets nobody who only reads or manages touch the line', () => {
  for (const role of ['public', 'display', 'counter', 'admin', 'auditor'] as const) {
    for (const question of ['issue ticket', 'issue ticket for someone', 'work a counter'] as const) {
      expect(can(role, question)).toBe(false)
    }
  }
})
