import type { Rule } from './scan.ts'
import type { Source } from './source.ts'

/** Rule 9: a file fits on a few screens: 200 lines; schema, words and tests 300. */
export const filesAreShort: Rule = (files) =>
  files.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
    return lines > longest(path) ? [`${path} has ${lines} lines; at most ${longest(path)}`] : []
  })

/** Rule 10: the scan has read every file of code that there is. */
export function unread(files: readonly Source[], listed: readonly string[]): string[] {
  const read = new Set(files.map(({ path }) => path))
  return listed.filter((path) => !read.has(path)).map((path) => `${path} is not read by the scan`)
}

function longest(path: string): number {
  return /^(tests|src\/words)\/|[/-]schema\.ts$/.test(path) ? 300 : 200
}
