import type { Example } from '../examples.ts'
import { PortalPage } from './portal-page.tsx'
import { page } from './samples.ts'

export const examples: Example[] = [
  {
    name: 'an empty page',
    door: 'portal',
    size: [1280, 400],
    whole: true,
    render: (language) => (
      <PortalPage {...page(language)} title="MPP Sukamaju" refreshes>
        <div class="content">
          <h1>09.42 WIB</h1>
        </div>
      </PortalPage>
    ),
  },
  {
    name: 'without a pledge',
    door: 'portal',
    size: [360, 400],
    whole: true,
    render: (language) => (
      <PortalPage {...page(language)} title="MPP Sukamaju" pledge={null}>
        <div class="content">
          <h1>09.42 WIB</h1>
        </div>
      </PortalPage>
    ),
  },
]
