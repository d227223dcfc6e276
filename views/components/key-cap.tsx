/** A key of the keyboard, as it is printed on it: "R", "Spasi". */
export function KeyCap({ label }: { label: string }) {
  return <kbd class="key-cap">{label}</kbd>
}
