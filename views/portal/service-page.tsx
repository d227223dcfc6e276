import { PortalPage, type PortalPageProps } from './portal-page.tsx'
import { ServiceNow, type ServiceNowProps } from './service-now.tsx'

export type ServicePageProps = Omit<PortalPageProps, 'title' | 'children'> & { now: ServiceNowProps }

/**
 * The page of one service. Without scripts it does not ask for itself, since that would lose what
 * somebody has ticked off.
 */
export function ServicePage({ now, ...page }: ServicePageProps) {
  return (
    <PortalPage {...page} title={now.name}>
      <ServiceNow {...now} />
    </PortalPage>
  )
}
