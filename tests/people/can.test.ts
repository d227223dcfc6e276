import { describe, expect, it } from 'vitest'
import { can, type Question, type Role, roles } from '../../src/people/rules/can.ts'

/** What each role may do; everything else it may not. */
const may: Record<Role, readonly Question[]> = {
  public: [],
  kiosk: ['see the kiosk', 'issue ticket'],
  display: ['see the display'],
  officer: [
    ...(['see the display', 'see the console', 'see the line', 'work a counter'] as const),
    ...(['issue ticket', 'issue ticket for someone'] as const),
  ],
  supervisor: [
    ...(['see the kiosk', 'see the display', 'see the console', 'see the reports', 'see the line'] as const),
    ...(['issue ticket', 'issue ticket for someone', 'work a counter'] as const),
    ...(['move officers', 'answer aspirations', 'read the audit'] as const),
  ],
  admin: [
    ...(['see the kiosk', 'see the display', 'see the reports', 'see the administration'] as const),
    ...(['see the line', 'read the audit', 'manage the office', 'manage the catalogue'] as const),
    ...(['manage people', 'manage devices', 'manage backups'] as const),
  ],
  auditor: ['see the display', 'see the reports', 'see the line', 'read the audit'],
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

it('lets a supervisor do what an officer does', () => {
  for (const question of may.officer) expect(can('supervisor', question)).toBe(true)
})

it('lets nobody who only reads or manages touch the line', () => {
  for (const role of ['public', 'display', 'admin', 'auditor'] as const) {
    for (const question of ['issue ticket', 'issue ticket for someone', 'work a counter'] as const) {
      expect(can(role, question)).toBe(false)
    }
  }
})
