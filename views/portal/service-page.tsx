import type { Node } from '../../src/opendata/rules/linked-data.ts'
import { JsonLd } from '../components/json-ld.tsx'
import { PortalPage, type PortalPageProps } from './portal-page.tsx'
import { ServiceNow, type ServiceNowProps } from './service-now.tsx'

export type ServicePageProps = Omit<PortalPageProps, 'title' | 'children'> & {
  now: ServiceNowProps
  /** The same for search engines. */
  facts?: Node
}

/**
 * The page of one service. Without scripts it does not ask for itself, since that would lose what
 * somebody has ticked off.
 */
export function ServicePage({ now, facts, ...page }: ServicePageProps) {
  return (
    <PortalPage {...page} title={now.name}>
      {facts && <JsonLd facts={facts} />}
      <ServiceNow {...now} />
    </PortalPage>
  )
}
