import type { Child } from 'hono/jsx'
import { Banner } from '../components/banner.tsx'
import { AdminFrame, type AdminFrameProps } from './admin-frame.tsx'

/** What a page is told of what was just done, or not done. */
export type Told = {
  /** What was done just now, in one sentence. */
  done?: string
  /** Why it was not done, in one sentence. */
  refusal?: string
}

export type AdminPageProps = AdminFrameProps &
  Told & {
    lead?: string
    /** Where this page was opened from. */
    back?: { href: string; label: string }
  }

/** A page of the administration: what it is about, what was just done, and the rest below. */
export function AdminPage({ lead, back, done, refusal, children, ...frame }: AdminPageProps) {
  return (
    <AdminFrame {...frame}>
      <header class="admin__head">
        {back && (
          <p>
            <a href={back.href}>{back.label}</a>
          </p>
        )}
        <h1>{frame.title}</h1>
        {lead && <p>{lead}</p>}
      </header>
      {done && <Banner tone="serving" icon="circle-check" title={done} />}
      {refusal && <Banner tone="late" icon="alert-triangle" title={refusal} attributes={{ role: 'alert' }} />}
      {children}
    </AdminFrame>
  )
}

/** What such a page hands to its frame. */
export type Framed = Omit<AdminFrameProps, 'title' | 'children'> & Told & { mayManage: boolean }

type PartProps = { title?: string; lead?: string; children: Child }

/** A part of a page with a heading of its own. */
export function Part({ title, lead, children }: PartProps) {
  return (
    <section class="admin__part">
      {title && <h2>{title}</h2>}
      {lead && <p class="admin__note">{lead}</p>}
      {children}
    </section>
  )
}
