import { CounterScreen, type CounterScreenProps } from './counter-screen.tsx'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'

export type CounterPageProps = Omit<PortalPageProps, 'title' | 'children'> & { now: CounterScreenProps }

/** The page of one counter. */
export function CounterPage({ now, ...page }: CounterPageProps) {
  return (
    <PortalPage {...page} title={now.counter.name} refreshes>
      <CounterScreen {...now} />
    </PortalPage>
  )
}
