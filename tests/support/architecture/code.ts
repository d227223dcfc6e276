/**
 * The text with its comments and the insides of strings, templates and regular expressions blanked,
 * so that a search finds code only. Every character keeps its place; holes of templates stay.
 */
export function codeOf(text: string): string {
  let code = ''
  const holes: number[] = []
  while (code.length < text.length) {
    const at = code.length
    const here = text.charAt(at)
    if (here === '{' && holes.length > 0) holes.push((holes.pop() ?? 0) + 1)
    const closes = here === '}' && holes.length > 0
    const depth = closes ? (holes.pop() ?? 0) - 1 : 0
    if (closes && depth >= 0) holes.push(depth)
    if (closes && depth < 0) {
      code += here + template(text, at + 1, holes)
    } else if (here === '`') {
      code += here + template(text, at + 1, holes)
    } else {
      code += blankedPiece(text, at, code) ?? here
    }
  }
  return code
}

/** The rest of a template up to its end or to the next hole, which is noted in `holes`. */
function template(text: string, from: number, holes: number[]): string {
  let at = from
  while (at < text.length && text.charAt(at) !== '`') {
    if (text.startsWith('${', at)) {
      holes.push(0)
      return `${blank(text.slice(from, at))}\${`
    }
    at += text.charAt(at) === '\\' ? 2 : 1
  }
  return blank(text.slice(from, at)) + text.slice(at, at + 1)
}

/** The comment, string or regular expression that begins here, blanked; undefined when none does. */
function blankedPiece(text: string, at: number, before: string): string | undefined {
  const here = text.charAt(at)
  const last = before.at(-1) ?? '\n'
  if (text.startsWith('//', at) && last !== ':') return blank(text.slice(at, endOfLine(text, at)))
  if (text.startsWith('/*', at)) return blank(text.slice(at, endOf(text, '*/', at + 2)))
  // An apostrophe after a letter stands in the text of a page, not at the start of a string.
  const quoted = here === '"' || (here === "'" && !/\w/.test(last))
  if (quoted) return inside(text, at, closing(text, at + 1, here))
  if (here === '/' && beginsPattern(text, at, before)) return inside(text, at, closing(text, at + 1, here))
  return undefined
}

function beginsPattern(text: string, at: number, before: string): boolean {
  if (/[>\s*/]/.test(text.charAt(at + 1))) return false
  return /(?:[(,=:[!&|?;{+]|=>|\b(?:return|case|typeof))\s*$/.test(before.slice(-12))
}

/** Where the closing character stands, at the latest where the line ends. */
function closing(text: string, from: number, mark: string): number {
  let inClass = false
  for (let at = from; at < text.length; at += 1) {
    const here = text.charAt(at)
    if (here === '\n') return at - 1
    if (here === '\\') at += 1
    else if (mark === '/' && here === '[') inClass = true
    else if (mark === '/' && here === ']') inClass = false
    else if (here === mark && !inClass) return at
  }
  return text.length - 1
}

/** Keeps the first and last character of the piece, so that quotes stay to be found. */
function inside(text: string, from: number, to: number): string {
  if (to <= from) return text.charAt(from)
  return text.charAt(from) + blank(text.slice(from + 1, to)) + text.charAt(to)
}

function blank(piece: string): string {
  return piece.replace(/[^\n]/g, ' ')
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end === -1 ? text.length : end + mark.length
}
