/** Longer ones are hard to say at a counter. */
const LONGEST = 24

/** A code made of the first words of a text, such as FOTOKOPI-KARTU-KELUARGA, unlike those that are used. */
export function codeFor(text: string, used: readonly string[]): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '')
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join('-'))
  const fitting = beginnings.findLast((beginning) => beginning.length <= LONGEST)
  const base = fitting ?? words[0]?.slice(0, LONGEST) ?? 'BARU'
  const numbered = [base, ...used.map((_, index) => `${base}-${index + 2}`)]
  return numbered.find((each) => !used.includes(each)) ?? base
}
