import { mentions, type Rule } from './scan.ts'

/** The audit trail is only added to: nothing in the house changes or removes a line. */
export const auditIsAppendOnly: Rule = (files) =>
  files
    .filter(({ path }) => path.startsWith('src/') && !path.endsWith('.test.ts'))
    .flatMap((file) => [
      ...mentions(file, /\.(?:update|delete)\s*\(\s*(?:\w+\s*\.\s*)?auditLines\b/g, SENTENCE),
      ...inSql(file),
    ])

const SENTENCE = 'lines of the audit are never changed or removed'
const STATEMENT =
  /\b(?:update\s+|delete\s+from\s+|replace\s+into\s+|drop\s+table\s+)(?:["`]?audit_lines|\$\{\s*auditLines)/gi

function inSql(file: Parameters<Rule>[0][number]): string[] {
  return [...file.text.matchAll(STATEMENT)].map((match) => `${file.path} ${SENTENCE} (${match[0]})`)
}
