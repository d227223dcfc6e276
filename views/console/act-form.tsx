import type { Child } from 'hono/jsx'

export type ActFormProps = {
  action: string
  formKey: string
  id?: string
  name?: string
  children: Child
}

/** One thing an officer does: a form that works by itself, and by htmx swaps the desk. Its key makes it happen once. */
export function ActForm({ action, formKey, id, name, children }: ActFormProps) {
  return (
    <form class="act" method="post" action={action} hx-post={action} id={id} aria-label={name}>
      <input type="hidden" name="key" value={formKey} />
      {children}
    </form>
  )
}
