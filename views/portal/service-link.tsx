import { paths } from '../../src/web/http/paths.ts'

export type ServiceLinkProps = { office: string; code: string; name: string }

export function ServiceLink({ office, code, name }: ServiceLinkProps) {
  return (
    <a class="service-link" href={paths.service(office, code)}>
      {name}
    </a>
  )
}
