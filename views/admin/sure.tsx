import { Button } from '../components/button.tsx'

export type SureProps = {
  action: string
  /** What it is about, in a word: "Hapus". */
  label: string
  /** What else is heard of it, such as a name. */
  heard: string
  /** What will happen. */
  sure: string
  submit: string
  /** What else the form brings, such as the version of what it is about. */
  fields?: Readonly<Record<string, string>>
}

/** Asks once more, without scripts: what opens says what will happen. */
export function Sure({ action, label, heard, sure, submit, fields = {} }: SureProps) {
  return (
    <details class="revoke">
      <summary>
        {label}
        <span class="only-heard"> {heard}</span>
      </summary>
      <form method="post" action={action}>
        <p>{sure}</p>
        {Object.entries(fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button kind="destructive" label={submit} />
      </form>
    </details>
  )
}
