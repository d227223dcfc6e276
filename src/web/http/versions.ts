/**
 * Whether whoever asks has it already: by its version, or, when they name none, by when it last changed
 * (milliseconds, null when nobody can say; RFC 9110, §13.2.2).
 */
export function isKnown(
  header: (name: string) => string | null | undefined,
  version: string,
  modifiedAt: number | null,
): boolean {
  const tags = header('if-none-match')
  if (tags != null) return hasVersion(tags, version)
  const since = Date.parse(header('if-modified-since') ?? '')
  return modifiedAt !== null && wholeSeconds(modifiedAt) <= since
}

/** A time as HTTP writes it, which knows no parts of seconds. */
export function httpDate(at: number): string {
  return new Date(wholeSeconds(at)).toUTCString()
}

/** Whether `If-None-Match` names the version; the mark of a weak one does not matter here (RFC 9110, §13.1.2). */
export function hasVersion(header: string | null | undefined, version: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${version}"`)
}

function wholeSeconds(at: number): number {
  return Math.floor(at / 1000) * 1000
}
