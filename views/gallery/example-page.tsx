import type { Example } from '../examples.ts'
import { Page, type PageProps } from '../layouts/page.tsx'

export type ExamplePageProps = Pick<PageProps, 'language' | 'assets' | 'isClockMoved' | 'children'> &
  Pick<Example, 'name' | 'door' | 'setting'>

/** One part alone, on the ground of its door. */
export function ExamplePage({ name, door, setting, children, ...page }: ExamplePageProps) {
  return (
    <Page {...page} door={door} title={name} {...(setting && { setting })}>
      <main class="gallery__example" id="main" tabindex={-1}>
        <h1 class="visually-hidden">{name}</h1>
        {children}
      </main>
    </Page>
  )
}
