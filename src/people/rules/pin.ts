/** Four to eight digits. */
export const PIN = /^[0-9]{4,8}$/

/**
 * Whether a PIN is among those that everybody tries first: one digit only, digits that count up or down,
 * a pair or half that repeats, or a year.
 */
export function isTrivialPin(pin: string): boolean {
  const steps = new Set(
    [...pin].slice(1).map((digit, place) => (Number(digit) - Number(pin[place]) + 10) % 10),
  )
  const isEven = steps.size === 1 && [0, 1, 9].includes([...steps][0] ?? 0)
  return isEven || /^(\d{2,4})\1+$/.test(pin) || /^(?:19|20)\d\d$/.test(pin)
}
