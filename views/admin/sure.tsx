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
}

/** Asks once more, without scripts: what opens says what will happen. */
export function Sure({ action, label, heard, sure, submit }: SureProps) {
  return (
    <details class="revoke">
      <summary>
        {label}
        <span class="only-heard"> {heard}</span>
      </summary>
      <form method="post" action={action}>
        <p>{sure}</p>
        <Button kind="destructive" label={submit} />
      </form>
    </details>
  )
}
