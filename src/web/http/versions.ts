/** Whether `If-None-Match` names the version; the mark of a weak one does not matter here (RFC 9110, §13.1.2). */
export function hasVersion(header: string | null | undefined, version: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${version}"`)
}
