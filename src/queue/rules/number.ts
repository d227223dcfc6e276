/** A ticket's number as shown: the group's letter and at least three digits, A001, A999, A1000. */
export function ticketNumber(letter: string, ordinal: number): string {
  return `${letter}${String(ordinal).padStart(3, '0')}`
}
